import CommandLine

await WhiskMesosProgram.main()
