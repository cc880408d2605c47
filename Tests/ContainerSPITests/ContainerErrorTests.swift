import ContainerSPI
import Testing

@Suite struct ContainerErrorTests {
    @Test("an error names its cause once")
    func description() {
        let cause = ContainerError(.other, "connection refused")
        #expect("\(ContainerError(.startFailed, "no start", underlying: cause))" == "no start: connection refused")
        #expect(
            "\(ContainerError(.startFailed, "no start: connection refused", underlying: cause))"
                == "no start: connection refused")
    }
}
