using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>Why a file was not taken in. Nothing was changed by it.</summary>
public static class ToolFileRefusals
{
    public static readonly Refusal TooLarge = new(
        "audit-tools.file-too-large", $"This file is larger than {ToolFile.MostBytes / 1024 / 1024} MB. An audit tool is far smaller: is it the right file?");
    public static readonly Refusal NotATool = new(
        "audit-tools.file-not-a-tool", $"This is not an audit tool's file. It begins with \"format\": \"{ToolFile.FormatName}\". Choose a file that was saved with “Save as a file”.");
    public static readonly Refusal OtherFormat = new(
        "audit-tools.file-other-format", $"This file was written by another edition of Audit Day. This one reads format version {ToolFile.FormatNow}.");

    public static Refusal NotJson(long? line) => new(
        "audit-tools.file-not-json",
        $"This file cannot be read as JSON{(line is { } at ? $"; it stops making sense in line {at:N0}" : "")}. Choose a file that was saved with “Save as a file”, or mend that line.");

    public static Refusal KeyTwice(string key) => new(
        "audit-tools.file-key-twice", $"The key “{key}” stands in this file twice. Each section and question needs a key of its own.");

    public static Refusal Fault(string place, string fault) => new(
        "audit-tools.file-fault", $"Nothing was imported. In {place}: {fault}.");
}
