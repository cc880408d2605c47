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

    @Test(
        "an invalid role name is refused with Mesos' words",
        arguments: [
            ("", "Role names cannot be the empty string"), ("/a", "Role '/a' cannot start with a slash"),
            ("a/", "Role 'a/' cannot end with a slash"), ("a//b", "Role 'a//b' cannot contain two adjacent slashes"),
            (".", "Role '.' cannot include '.' as a component"),
            ("a/..", "Role 'a/..' cannot include '..' as a component"),
            ("a/*", "Role 'a/*' cannot include '*' as a component"),
            ("-x", "Role component '-x' is invalid because it starts with a dash"),
            ("a/b c", "Role component 'b c' is invalid because it contains backspace or whitespace"),
        ])
    func texts(role: String, text: String) { #expect(RoleName.problem(with: role) == text) }
}
