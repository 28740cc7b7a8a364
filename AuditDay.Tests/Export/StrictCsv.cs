namespace AuditDay.Tests.Export;

/// <summary>RFC 4180 to the letter: CRLF between records, quotes only around whole cells and doubled inside, the same number of cells everywhere.</summary>
internal static class StrictCsv
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var (records, record, at) = (new List<IReadOnlyList<string>>(), new List<string>(), 0);
        while (at < text.Length)
        {
            record.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }
            if (at + 1 >= text.Length || text[at] != '\r' || text[at + 1] != '\n')
                throw new FormatException($"A record ends in CRLF; at {at} it does not.");

            at += 2;
            records.Add(record);
            record = [];
        }
        if (records.Exists(r => r.Count != records[0].Count))
            throw new FormatException("Records have different numbers of cells.");

        return records;
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new System.Text.StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
                cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else
                break;
        }
        at++;
        return cell.ToString();
    }

    private static string Plain(string text, ref int at)
    {
        var from = at;
        while (at < text.Length && text[at] is not (',' or '\r'))
        {
            if (text[at] is '"' or '\n')
                throw new FormatException($"At {at} stands what a cell without quotes may not hold.");
            at++;
        }
        return text[from..at];
    }
}
