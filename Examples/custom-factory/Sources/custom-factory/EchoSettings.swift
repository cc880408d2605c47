import Settings

/// The settings of the echo factory, with keys of its own.
struct EchoSettings: SettingsSection {
    /// `whisk.echo.greeting`
    var greeting = "Hello"
    /// `whisk.echo.delay`
    var delay = Duration.milliseconds(10)
    /// `whisk.echo.max-containers`
    var maximumContainers = 4

    mutating func read(from settings: inout SettingsReader) {
        settings.section("whisk.echo", "containers inside the invoker that greet")
        settings.read(&greeting, "whisk.echo.greeting", .nonEmpty, "first word of every result")
        settings.read(&delay, "whisk.echo.delay", .duration, "time that every run takes")
        settings.read(&maximumContainers, "whisk.echo.max-containers", .positive, "most containers at once")
    }
}
