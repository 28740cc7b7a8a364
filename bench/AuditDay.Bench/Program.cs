using AuditDay.Bench;
using AuditDay.Bench.Notes;

var options = new Options(args);
if (options.What == "bare-hub")
{
    await BareHub.ServeAsync(options);
    return 0;
}

// These two ask whether it is right, not how fast it is.
if (options.What == "kill")
    return await KillBench.RunAsync(options);
if (options.What == "outage")
    return await OutageBench.RunAsync(options);

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
    case "returns":
        await ReturnsBench.RunAsync(options);
        return 0;
    case "cotype":
        await CotypeBench.RunAsync(options);
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: hub, circuits, board, open, returns, cotype, kill or outage. bench/README.md says what each does.");
        return 1;
}
