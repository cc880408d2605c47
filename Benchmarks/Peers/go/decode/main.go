// The decode workload on mesos-go.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/mesos/mesos-go/api/v1/lib/encoding/codecs"
	"github.com/mesos/mesos-go/api/v1/lib/encoding/framing"
	"github.com/mesos/mesos-go/api/v1/lib/recordio"
	"github.com/mesos/mesos-go/api/v1/lib/scheduler"
)

func cpu() float64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

func look(event *scheduler.Event) float64 {
	sum := 0.0
	switch event.GetType() {
	case scheduler.Event_OFFERS:
		offers := event.GetOffers().GetOffers()
		for i := range offers {
			offer := &offers[i]
			sum += float64(len(offer.ID.Value) + len(offer.AgentID.Value) + len(offer.Hostname))
			for r := range offer.Resources {
				resource := &offer.Resources[r]
				if s := resource.GetScalar(); s != nil {
					sum += s.Value
				}
				if s := resource.GetRanges(); s != nil {
					for k := range s.Range {
						sum += float64(s.Range[k].End - s.Range[k].Begin)
					}
				}
			}
			for a := range offer.Attributes {
				sum += float64(len(offer.Attributes[a].GetText().GetValue()))
			}
		}
	case scheduler.Event_UPDATE:
		status := event.GetUpdate().GetStatus()
		sum += float64(len(status.TaskID.Value) + len(status.UUID) + int(status.GetState()) + len(status.GetAgentID().GetValue()))
	}
	return sum
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: decode STREAM [ROUNDS]")
		os.Exit(2)
	}
	rounds := 5
	if len(os.Args) > 2 {
		rounds, _ = strconv.Atoi(os.Args[2])
	}
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	codec := codecs.ByMediaType[codecs.MediaTypeProtobuf]
	best, bestCPU, sum := 1e9, 0.0, 0.0
	for round := 0; round < rounds; round++ {
		start, startCPU := time.Now(), cpu()
		sum = 0
		frames := recordio.NewReader(bytes.NewReader(data))
		decoder := codec.NewDecoder(func() framing.Reader { return frames })
		for {
			var event scheduler.Event
			if err := decoder.Decode(&event); err == io.EOF {
				break
			} else if err != nil {
				panic(err)
			}
			sum += look(&event)
		}
		if seconds := time.Since(start).Seconds(); seconds < best {
			best, bestCPU = seconds, cpu()-startCPU
		}
	}
	json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"seconds": best, "cpu_seconds": bestCPU, "bytes": float64(len(data)), "checksum": sum})
}
