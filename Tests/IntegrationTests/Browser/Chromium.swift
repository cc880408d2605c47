import Foundation
import Glibc
import ProcessControl
import TestSupport

/// A headless Chromium, from Debian's package `chromium`, that opens one page and ends.
enum Chromium {
    struct Failed: Error, CustomStringConvertible {
        var description: String
    }

    /// A page whose scripts have run for a while.
    struct Page: Sendable {
        /// The document as markup, with escaped text.
        var document: String
        /// The console output of scripts and of the browser.
        var console: [String]

        /// The text of an element that contains only text.
        func texts(of element: String) throws -> [String] {
            let pattern = try Regex("<\(element)(?:\\s[^>]*)?>([^<]*)</\(element)>", as: (Substring, Substring).self)
            return document.matches(of: pattern).map { match in
                [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&amp;", "&")].reduce(String(match.1)) {
                    $0.replacing($1.0, with: $1.1)
                }
            }
        }
    }

    /// Opens a page in new browsers until it is as expected. A slow machine may need several attempts.
    ///
    /// - Returns: the page as expected, or the last one.
    static func open(_ url: String, until isExpected: (Page) throws -> Bool) async throws -> Page {
        var page = try await open(url)
        for _ in 0..<4 where try !isExpected(page) { page = try await open(url) }
        return page
    }

    /// Opens a page in a browser with a separate profile, which can reach only this machine.
    static func open(_ url: String) async throws -> Page {
        let directory = try TemporaryDirectory()
        var arguments = [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--user-data-dir=\(directory.path)/profile",
            "--enable-logging=stderr", "--log-level=0", "--virtual-time-budget=6000", "--dump-dom", url,
        ]
        // Chromium's sandbox does not work for root.
        if geteuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
        var environment = ProcessSpecification.inheritedEnvironment
        (environment["HOME"], environment["TMPDIR"]) = (directory.path, directory.path)
        let (output, log) = ("\(directory.path)/output", "\(directory.path)/log")
        let process: ManagedProcess
        do {
            process = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: "chromium", arguments: arguments, environment: environment,
                    standardOutput: .file(output), standardError: .file(log)))
        } catch {
            throw Failed(description: "\(error); 'make test-integration' installs it")
        }
        // Only a browser that hangs reaches this limit.
        let deadline = Task {
            try await Task.sleep(for: .seconds(120))
            await process.terminate(grace: .seconds(1))
        }
        let status = await process.waitForExit()
        deadline.cancel()
        let messages = (try? text(log)) ?? ""
        guard status == .exited(0) else {
            throw Failed(description: "chromium ended with \(status): \(messages.suffix(2_000))")
        }
        return Page(
            document: try text(output),
            console: messages.split(separator: "\n").filter { $0.contains(":CONSOLE:") }.map(String.init))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
}
