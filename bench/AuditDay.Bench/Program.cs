using AuditDay.Bench;

var options = new Options(args);
if (options.What == "bare-hub")
{
    await BareHub.ServeAsync(options);
    return 0;
}

Machine.PinDriver();
switch (options.What)
{
    case "hub":
        await HubBench.RunAsync(options);
        return 0;
    case "circuits":
        await CircuitBench.RunAsync(options);
        return 0;
    case "board":
        await BoardBench.RunAsync(options);
        return 0;
    case "open":
        await OpenBench.RunAsync(options);
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: hub, circuits, board or open. bench/README.md says what each does.");
        return 1;
}
