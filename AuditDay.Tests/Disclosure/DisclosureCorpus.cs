namespace AuditDay.Tests.Disclosure;

/// <summary>A corpus made anew for each run, always the same: identifiers as people write them, in the sentences of reports, and pages without any.</summary>
internal sealed class DisclosureCorpus(int seed)
{
    private static readonly string[] MonthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Streets = ["Acacia Avenue", "Mill Lane", "High Street", "St John’s Road", "Kingfisher Close", "Station Road", "Queen’s Terrace", "Old Mill Way", "Park View", "The Green", "Church Street", "Elm Grove", "Victoria Crescent", "Canal Walk", "Beech Drive"];

    private static readonly string[] Areas = ["LS6", "M1", "SW1A", "B33", "CR2", "DN55", "EC1A", "W1A", "BS16", "NE1", "CF10", "G12", "BT9", "PO1", "TQ12"];

    private readonly Random _random = new(seed);

    public sealed record Planted(string Kind, string Text, string Sentence)
    {
        public int At => Sentence.IndexOf(Text, StringComparison.Ordinal);
    }

    public IEnumerable<Planted> Identifiers(int ofEach) =>
        CorpusWords.Places.SelectMany(kind => Enumerable.Range(0, ofEach).Select(_ => Plant(kind.Key, Value(kind.Key), kind.Value)));

    public IEnumerable<Planted> StaffNames(int count) => Enumerable.Range(0, count).Select(_ => Plant("staff name", StaffName(), CorpusWords.StaffPlaces));

    public IEnumerable<Planted> Names(int count) => Enumerable.Range(0, count).Select(_ => Plant("name", Name(), CorpusWords.NamePlaces));

    /// <summary>About as many words as a printed page has.</summary>
    public string CleanPage()
    {
        var (sentences, words) = (new List<string>(), 0);
        while (words < 450)
        {
            sentences.Add(Pick(CorpusWords.Clean));
            words += sentences[^1].Split(' ').Length;
        }
        return string.Concat(sentences.Select((s, i) => i == 0 ? s : i % 5 == 0 ? $"\n\n{s}" : $" {s}"));
    }

    private Planted Plant(string kind, string value, string[] places) => new(kind, value, $"{Pick(CorpusWords.Clean)} {string.Format(Pick(places), value)} {Pick(CorpusWords.Clean)}");

    private string Value(string kind) => kind switch
    {
        "nhs" => Nhs(),
        "ni" => NationalInsurance(),
        "postcode" => Postcode(),
        "email" => Email(),
        "phone" => Phone(),
        "date" => Date(),
        _ => Address(),
    };

    private string Nhs()
    {
        while (true)
        {
            var digits = Enumerable.Range(0, 9).Select(i => _random.Next(i == 0 ? 4 : 0, 10)).ToList();
            var check = (11 - digits.Select((d, i) => d * (10 - i)).Sum() % 11) % 11;
            if (check == 10)
                continue;
            var number = string.Concat(digits) + check;
            return Pick([$"{number[..3]} {number[3..6]} {number[6..]}", number, $"{number[..3]}-{number[3..6]}-{number[6..]}", $"{number[..3]}\u00A0{number[3..6]}\u00A0{number[6..]}"]);
        }
    }

    private string NationalInsurance()
    {
        var (letters, digits, end) = ($"{Pick("ABCEHJLNPRSTWXYZ")}{Pick("ABCEHJLMPRSTWXYZ")}", _random.Next(1_000_000).ToString("000000"), Pick("ABCD"));
        if (letters is "BG" or "GB" or "NT" or "TN" or "ZZ")
            letters = "JT";
        return Pick([$"{letters}{digits}{end}", $"{letters} {digits[..2]} {digits[2..4]} {digits[4..]} {end}", $"{letters} {digits} {end}", $"{letters}-{digits[..2]}-{digits[2..4]}-{digits[4..]}-{end}", $"{letters}{digits}{end}".ToLowerInvariant()]);
    }

    private string Postcode()
    {
        var (area, rest) = (Pick(Areas), $"{_random.Next(10)}{Pick("ABDEFGHJLNPQRSTUWXYZ")}{Pick("ABDEFGHJLNPQRSTUWXYZ")}");
        return Pick([$"{area} {rest}", $"{area} {rest}", $"{area}{rest}", $"{area} {rest}".ToLowerInvariant()]);
    }

    private string Email() =>
        Pick(["mum.of.two", "j.smith", "duty-desk", "office", "k_o'neill", "team.north+safe"]) + "@" + Pick(["example.org", "school.sch.example", "nhs.example", "council.gov.example", "mail.example.co.uk"]);

    private string Phone()
    {
        var tail = _random.Next(1000).ToString("000");
        return Pick(
        [
            $"07700 900{tail}", $"07700900{tail}", $"07700 900 {tail}", $"+44 7700 900{tail}", $"+44 (0)7700 900{tail}", $"01632 960{tail}", $"01632 960 {tail}", $"(01632) 960{tail}", $"020 7946 0{tail}", $"0161 496 0{tail}", $"0161-496-0{tail}", $"0044 7700 900{tail}",
        ]);
    }

    private string Date()
    {
        var day = new DateOnly(2008, 1, 1).AddDays(_random.Next(6500));
        var month = MonthNames[day.Month - 1];
        var ordinal = day.Day switch { 1 or 21 or 31 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" };
        return Pick(
        [
            $"{day:dd/MM/yyyy}".Replace('.', '/'), $"{day.Day}/{day.Month}/{day:yy}", $"{day.Day}.{day.Month}.{day.Year}", $"{day.Year}-{day.Month:00}-{day.Day:00}", $"{day.Day} {month} {day.Year}", $"{day.Day}{ordinal} {month} {day.Year}", $"the {day.Day}{ordinal} of {month} {day.Year}",
            $"{day.Day} {month[..3]} {day.Year}", $"{month} {day.Day}, {day.Year}", $"{month} {day.Day}{ordinal} {day.Year}", $"{day.Day}-{month[..3]}-{day.Year}", $"{day.Day} {month}, {day.Year}",
        ]);
    }

    private string Address()
    {
        var (number, street) = (_random.Next(1, 240), Pick(Streets));
        return Pick([$"{number} {street}", $"{number}, {street}", $"{number}{Pick("abc")} {street}", $"Flat {_random.Next(1, 30)}, {number} {street}", $"No. {number} {street}", $"{number} {street.Replace("Street", "St").Replace("Road", "Rd").Replace("Avenue", "Ave")}"]);
    }

    private string Name()
    {
        var (first, last) = (Pick(CorpusWords.FirstNames), Pick(CorpusWords.Surnames));
        return Pick([first, first, $"{first} {last}", $"{Pick(["Mr", "Mrs", "Ms", "Miss"])} {last}"]);
    }

    private string StaffName()
    {
        var words = Pick(CorpusWords.Staff).Split(' ');
        return Pick([string.Join(' ', words), string.Join(' ', words), $"{words[0]} {words[^1]}", $"{Pick(["Mr", "Mrs", "Ms", "Dr"])} {words[^1]}", $"{words[0][0]} {words[^1]}", $"{words[0][0]}. {words[^1]}", $"{words[^1]}, {words[0]}"]);
    }

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];

    private char Pick(string from) => from[_random.Next(from.Length)];
}
