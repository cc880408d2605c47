import MachineSupport
import Testing

@Suite struct URLCredentialsTests {
    @Test(
        "no part of a user name or password of a URL remains",
        arguments: [
            ("http://user:secret@host:80/x", "http://<redacted>@host:80/x"),
            ("user:secret@host:2375", "<redacted>@host:2375"), ("secret@host", "<redacted>@host"),
            ("zk://user:se@cret@a:1,b:2/mesos", "zk://<redacted>@a:1,b:2/mesos"),
            ("tcp://user:se/cret@host:2375", "tcp://<redacted>@host:2375"),
            ("tcp://user:80/secret@host", "tcp://<redacted>@host"),
            ("http://user:se?cret@host?q=1", "http://<redacted>@host?q=1"),
            ("http://user:se#cret@host", "http://<redacted>@host"),
            ("http://user:se\\cret@host", "http://<redacted>@host"),
            ("http://user:a@b/c@d?e@host", "http://<redacted>@host"),
            ("http://token@host/a@b", "http://<redacted>@host/a@b"),
            ("http://u:secret@a,http://v:secret@b", "http://<redacted>@b"),
            ("a bad address 'http://u:secret@h:x'", "a bad address 'http://<redacted>@h:x'"),
            ("ssh://me:secret@[::1]:22", "ssh://<redacted>@[::1]:22"),
        ])
    func hides(text: String, shown: String) {
        #expect(URLCredentials.hidden(in: text) == shown)
    }

    @Test(
        "a text without credentials stays as it is",
        arguments: [
            "", "http://host:80/x?y#z", "http://host/a@b", "https://host/search?q=me@example.com", "no url", "a:b",
        ])
    func keeps(text: String) {
        #expect(URLCredentials.hidden(in: text) == text)
    }

    @Test(
        "a query, which may contain a password, is not repeated; a text that is no URL keeps its question marks",
        arguments: [
            ("http://host:80/x?password=secret#z", "http://host:80/x?…"), ("http://host/#part", "http://host/"),
            ("http://me:se?cret@host/x?token=secret", "http://<redacted>@host/x?…"), ("rack LIKE r?#", "rack LIKE r?#"),
        ])
    func queries(text: String, shown: String) {
        #expect(URLCredentials.redacted(text) == shown)
    }
}
