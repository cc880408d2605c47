import Testing

@testable import EmbeddedMesos

@Suite struct FrameworkValidationTests {
    @Test(
        "role names are checked",
        arguments: [
            ("a/b", true), ("*", true), ("", false), ("/a", false), ("a/", false), ("a//b", false), ("a/./b", false),
            ("a/-b", false), ("a b", false), ("a/*", false),
        ])
    func roles(role: String, isValid: Bool) {
        #expect((FrameworkValidation.problem(ofRole: role) == nil) == isValid)
    }
}
