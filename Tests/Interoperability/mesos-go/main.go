// A framework on mesos-go that goes once through its life and prints what it saw as JSON lines.
//
// Usage: client HOST:PORT [protobuf|json]
//
// It launches a task that sleeps and one that ends, acknowledges what it must, reconciles the first and one that never
// was, kills the sleeping one and tears the framework down.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	mesos "github.com/mesos/mesos-go/api/v1/lib"
	"github.com/mesos/mesos-go/api/v1/lib/encoding/codecs"
	"github.com/mesos/mesos-go/api/v1/lib/httpcli"
	"github.com/mesos/mesos-go/api/v1/lib/httpcli/httpsched"
	"github.com/mesos/mesos-go/api/v1/lib/resources"
	"github.com/mesos/mesos-go/api/v1/lib/scheduler"
	"github.com/mesos/mesos-go/api/v1/lib/scheduler/calls"
)

const timeLimit = 240 * time.Second

type values map[string]interface{}

func say(event string, v values) {
	if v == nil {
		v = values{}
	}
	v["event"] = event
	line, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(line))
}

var ends = map[string]bool{
	"TASK_FINISHED": true, "TASK_FAILED": true, "TASK_KILLED": true, "TASK_LOST": true, "TASK_ERROR": true,
}

// life is where the framework is: each step waits for what the one before it brings about.
type life struct {
	ctx         context.Context
	caller      calls.Caller
	frameworkID string
	agentID     string
	launched    bool
	states      map[string]string
	reconciled  map[string]string
	step        string
}

func (l *life) call(c *scheduler.Call) error {
	calls.Framework(l.frameworkID)(c)
	if err := calls.CallNoData(l.ctx, l.caller, c); err != nil {
		return fmt.Errorf("%s: %v", c.GetType(), err)
	}
	return nil
}

func (l *life) handle(e *scheduler.Event) error {
	switch e.GetType() {
	case scheduler.Event_SUBSCRIBED:
		l.frameworkID = e.GetSubscribed().GetFrameworkID().GetValue()
		say("registered", values{
			"framework": l.frameworkID, "interval": e.GetSubscribed().GetHeartbeatIntervalSeconds()})
	case scheduler.Event_HEARTBEAT:
		say("heartbeat", nil)
	case scheduler.Event_OFFERS:
		return l.offers(e.GetOffers().GetOffers())
	case scheduler.Event_UPDATE:
		status := e.GetUpdate().GetStatus()
		return l.update(&status)
	case scheduler.Event_ERROR:
		return errors.New("the master says: " + e.GetError().GetMessage())
	default:
		say("other", values{"type": e.GetType().String()})
	}
	return nil
}

func (l *life) offers(offers []mesos.Offer) error {
	say("offers", values{"count": len(offers)})
	for i := range offers {
		offer := &offers[i]
		if l.launched {
			decline := calls.Decline(offer.GetID())
			calls.RefuseSeconds(600 * time.Second)(decline)
			if err := l.call(decline); err != nil {
				return err
			}
			continue
		}
		l.launched = true
		l.agentID = offer.GetAgentID().Value
		accept := calls.Accept(calls.OfferOperations{calls.OpLaunch(
			task("sleeper", "sleep 600", offer), task("short", "exit 0", offer))}.WithOffers(offer.GetID()))
		calls.RefuseSeconds(600 * time.Second)(accept)
		if err := l.call(accept); err != nil {
			return err
		}
	}
	return nil
}

func task(name, command string, offer *mesos.Offer) mesos.TaskInfo {
	shell := true
	return mesos.TaskInfo{
		Name: name, TaskID: mesos.TaskID{Value: name}, AgentID: offer.GetAgentID(),
		Command: &mesos.CommandInfo{Shell: &shell, Value: &command},
		Resources: mesos.Resources{
			resources.NewCPUs(0.1).Resource, resources.NewMemory(32).Resource,
		},
	}
}

func (l *life) update(status *mesos.TaskStatus) error {
	name, state := status.GetTaskID().Value, status.GetState().String()
	uuid := status.GetUUID()
	reason := ""
	if status.Reason != nil {
		reason = status.GetReason().String()
	}
	say("update", values{
		"task": name, "state": state, "source": status.GetSource().String(), "reason": reason,
		"message": status.GetMessage(), "acknowledged": len(uuid) > 0})
	if len(uuid) > 0 {
		if err := l.call(calls.Acknowledge(status.GetAgentID().GetValue(), name, uuid)); err != nil {
			return err
		}
	}
	if reason == "REASON_RECONCILIATION" {
		l.reconciled[name] = state
	} else {
		l.states[name] = state
	}
	return l.proceed()
}

var errDone = errors.New("done")

func (l *life) proceed() error {
	switch l.step {
	case "launch":
		if l.states["sleeper"] == "TASK_RUNNING" && ends[l.states["short"]] {
			l.step = "explicit"
			return l.call(calls.Reconcile(calls.ReconcileTasks(
				map[string]string{"sleeper": l.agentID, "never-was": ""})))
		}
	case "explicit":
		if l.reconciled["sleeper"] != "" && l.reconciled["never-was"] != "" {
			say("reconciled", values{"answers": l.reconciled})
			l.reconciled = map[string]string{}
			l.step = "implicit"
			return l.call(calls.Reconcile())
		}
	case "implicit":
		if l.reconciled["sleeper"] != "" {
			say("reconciled", values{"answers": l.reconciled})
			l.step = "kill"
			for _, c := range []*scheduler.Call{
				calls.Suppress(), calls.Revive(), calls.Kill("sleeper", l.agentID)} {
				if err := l.call(c); err != nil {
					return err
				}
			}
		}
	case "kill":
		if ends[l.states["sleeper"]] {
			return errDone
		}
	}
	return nil
}

func run(master, codecName string) error {
	mediaTypes := map[string]func() httpcli.Opt{
		"protobuf": func() httpcli.Opt { return httpcli.Codec(codecs.ByMediaType[codecs.MediaTypeProtobuf]) },
		"json":     func() httpcli.Opt { return httpcli.Codec(codecs.ByMediaType[codecs.MediaTypeJSON]) },
	}
	codec, ok := mediaTypes[codecName]
	if !ok {
		return fmt.Errorf("no encoding '%s'; there are protobuf and json", codecName)
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeLimit)
	defer cancel()
	client := httpcli.New(
		httpcli.Endpoint("http://"+master+"/api/v1/scheduler"), codec(),
		httpcli.Do(httpcli.With(httpcli.Timeout(30*time.Second))))
	l := &life{
		ctx: ctx, caller: httpsched.NewCaller(client), states: map[string]string{},
		reconciled: map[string]string{}, step: "launch",
	}

	failover := 60.0
	info := &mesos.FrameworkInfo{User: "root", Name: "mesos-go", FailoverTimeout: &failover}
	stream, err := l.caller.Call(ctx, calls.Subscribe(info))
	if err != nil {
		return fmt.Errorf("SUBSCRIBE: %v", err)
	}
	defer stream.Close()
	for {
		var event scheduler.Event
		if err := stream.Decode(&event); err != nil {
			return fmt.Errorf("the stream ended at step '%s': %v", l.step, err)
		}
		if err := l.handle(&event); err == errDone {
			break
		} else if err != nil {
			return err
		}
	}
	if err := l.call(&scheduler.Call{Type: scheduler.Call_TEARDOWN}); err != nil {
		return err
	}
	// The master closes the stream.
	for {
		var event scheduler.Event
		if err := stream.Decode(&event); err == io.EOF {
			break
		} else if err != nil {
			return fmt.Errorf("the stream did not end well after TEARDOWN: %v", err)
		}
	}
	say("stopped", nil)
	return nil
}

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 {
		fmt.Fprintln(os.Stderr, "usage: client HOST:PORT [protobuf|json]")
		os.Exit(2)
	}
	codecName := "protobuf"
	if len(os.Args) == 3 {
		codecName = os.Args[2]
	}
	if err := run(os.Args[1], codecName); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
