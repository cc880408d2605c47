import MesosAPI
import Testing

@Suite struct RoleNameTests {
    @Test(
        "the rules for role names are those of Mesos",
        arguments: [
            ("a/b", true), ("*", true), ("", false), ("/a", false), ("a/", false), ("a//b", false), ("a/./b", false),
            ("a/-b", false), ("a b", false), ("a/*", false),
        ])
    func roles(role: String, isValid: Bool) {
        #expect((RoleName.problem(with: role) == nil) == isValid)
    }
}
