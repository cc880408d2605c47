// The launch workload on mesos-go: the smallest framework that does the same work.
//
// Usage: launch MASTER_URL TASKS AGENTS
//
// It waits until every agent has offered, then launches the tasks with one ACCEPT for each offer, acknowledges the updates
// on several connections at once, and ends when every task has been reported running.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"sync"
	"syscall"
	"time"

	mesos "github.com/mesos/mesos-go/api/v1/lib"
	"github.com/mesos/mesos-go/api/v1/lib/encoding/codecs"
	"github.com/mesos/mesos-go/api/v1/lib/httpcli"
	"github.com/mesos/mesos-go/api/v1/lib/httpcli/httpsched"
	"github.com/mesos/mesos-go/api/v1/lib/resources"
	"github.com/mesos/mesos-go/api/v1/lib/scheduler"
	"github.com/mesos/mesos-go/api/v1/lib/scheduler/calls"
)

const (
	tasksPerOffer = 40
	callers       = 8
)

func cpu() float64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: launch MASTER_URL TASKS AGENTS")
		os.Exit(2)
	}
	tasks, err := strconv.Atoi(os.Args[2])
	check(err)
	agents, err := strconv.Atoi(os.Args[3])
	check(err)
	client := httpcli.New(
		httpcli.Endpoint(os.Args[1]+"/api/v1/scheduler"), httpcli.Codec(codecs.ByMediaType[codecs.MediaTypeProtobuf]),
		httpcli.Do(httpcli.With(httpcli.Timeout(60*time.Second), httpcli.Transport(func(t *http.Transport) {
			t.MaxIdleConnsPerHost = callers + 1
		}))))
	caller := httpsched.NewCaller(client)
	ctx := context.Background()
	stream, err := caller.Call(ctx, calls.Subscribe(&mesos.FrameworkInfo{User: "root", Name: "mesos-go"}))
	check(err)
	defer stream.Close()

	frameworkID := ""
	outgoing := make(chan *scheduler.Call, 100000)
	var sending sync.WaitGroup
	for i := 0; i < callers; i++ {
		sending.Add(1)
		go func() {
			defer sending.Done()
			for call := range outgoing {
				check(calls.CallNoData(ctx, caller, call))
			}
		}()
	}
	send := func(call *scheduler.Call) {
		calls.Framework(frameworkID)(call)
		outgoing <- call
	}

	held := []mesos.Offer{}
	running := map[string]bool{}
	started, startedCPU := time.Time{}, 0.0
	for len(running) < tasks {
		var event scheduler.Event
		check(stream.Decode(&event))
		switch event.GetType() {
		case scheduler.Event_SUBSCRIBED:
			frameworkID = event.GetSubscribed().GetFrameworkID().GetValue()
		case scheduler.Event_OFFERS:
			held = append(held, event.GetOffers().GetOffers()...)
			if len(held) < agents || !started.IsZero() {
				break
			}
			started, startedCPU = time.Now(), cpu()
			number := 0
			for i := range held {
				if number == tasks {
					break
				}
				infos := []mesos.TaskInfo{}
				for ; number < tasks && len(infos) < tasksPerOffer; number++ {
					infos = append(infos, task(number, &held[i]))
				}
				send(calls.Accept(calls.OfferOperations{calls.OpLaunch(infos...)}.WithOffers(held[i].GetID())))
			}
		case scheduler.Event_UPDATE:
			status := event.GetUpdate().GetStatus()
			if len(status.GetUUID()) > 0 {
				send(calls.Acknowledge(status.GetAgentID().GetValue(), status.TaskID.Value, status.GetUUID()))
			}
			if status.GetState() == mesos.TASK_RUNNING {
				running[status.TaskID.Value] = true
			}
		case scheduler.Event_ERROR:
			check(fmt.Errorf("the master says: %s", event.GetError().GetMessage()))
		}
	}
	seconds := time.Since(started).Seconds()
	used := cpu() - startedCPU
	json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"seconds": seconds, "cpu_seconds": used, "tasks": float64(tasks)})
	close(outgoing)
	sending.Wait()
	teardown := &scheduler.Call{Type: scheduler.Call_TEARDOWN}
	calls.Framework(frameworkID)(teardown)
	check(calls.CallNoData(ctx, caller, teardown))
}

func task(number int, offer *mesos.Offer) mesos.TaskInfo {
	shell, command := true, "sleep 1000"
	return mesos.TaskInfo{
		Name: "bench", TaskID: mesos.TaskID{Value: "bench-" + strconv.Itoa(number)}, AgentID: offer.GetAgentID(),
		Command:   &mesos.CommandInfo{Shell: &shell, Value: &command},
		Resources: mesos.Resources{resources.NewCPUs(0.1).Resource, resources.NewMemory(32).Resource},
	}
}
