namespace AuditDay.Core.Briefing;

/// <summary>The seven boxes of a seven-minute briefing, in order.</summary>
public enum BriefingPart
{
    Background,
    WhyItMatters,
    WhatWeDid,
    WorkedWell,
    ToImprove,
    KeyMessages,
    Questions,
}

public static class BriefingParts
{
    /// <param name="Guidance">What a writer puts here.</param>
    public sealed record Row(BriefingPart Part, string Title, string Guidance)
    {
        public int Number => (int)Part + 1;

        public string Heading => $"{Number} {Title}";
    }

    public static readonly IReadOnlyList<Row> All =
    [
        new(BriefingPart.Background, "Background", "Two or three sentences: what was looked at, and when."),
        new(BriefingPart.WhyItMatters, "Why it matters", "What it means for a child. Somebody who reads only this should want to read on."),
        new(BriefingPart.WhatWeDid, "What we did", "How many agencies took part, and how. Under eight cases, say it in words."),
        new(BriefingPart.WorkedWell, "What worked well", "Three or four things that others can do as well."),
        new(BriefingPart.ToImprove, "What needs to improve", "About systems, never about one person."),
        new(BriefingPart.KeyMessages, "Key messages", "What everybody should still know next week."),
        new(BriefingPart.Questions, "Questions for your team", "Open questions that a team can talk about in ten minutes."),
    ];

    public static Row Of(BriefingPart part) => All[(int)part];
}
