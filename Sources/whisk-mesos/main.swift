import CommandLine
import Dispatch

// Not an asynchronous main program, whose runtime opens files before its first line.
WhiskMesosProgram.begin()
Task { await WhiskMesosProgram.main() }
dispatchMain()
