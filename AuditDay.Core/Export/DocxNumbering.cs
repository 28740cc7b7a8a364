using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>Bullets and numbers of lists; each numbered list begins anew.</summary>
internal sealed class DocxNumbering
{
    private const int Bullets = 1;
    private const int Numbers = 2;
    private const int Deepest = 8;

    private readonly NumberingDefinitionsPart _part;
    private readonly List<NumberingInstance> _instances = [new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets }];

    public DocxNumbering(MainDocumentPart main) => _part = main.AddNewPart<NumberingDefinitionsPart>();

    /// <summary>The number of a new list.</summary>
    public int Begin(bool isNumbered, int start = 1)
    {
        if (!isNumbered)
            return Bullets;

        var id = _instances.Count + 1;
        _instances.Add(new NumberingInstance(
            new AbstractNumId { Val = Numbers },
            new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = 0 })
        { NumberID = id });
        return id;
    }

    public static NumberingProperties At(int list, int level) =>
        new(new NumberingLevelReference { Val = Math.Min(level, Deepest) }, new NumberingId { Val = list });

    public void Save() => _part.Numbering = new Numbering([Kind(Bullets, isNumbered: false), Kind(Numbers, isNumbered: true), .. _instances]);

    private static AbstractNum Kind(int id, bool isNumbered)
    {
        var kind = new AbstractNum { AbstractNumberId = id };
        kind.Append(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel });
        for (var i = 0; i <= Deepest; i++)
        {
            kind.Append(new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = isNumbered ? NumberFormatValues.Decimal : NumberFormatValues.Bullet },
                new LevelText { Val = isNumbered ? $"%{i + 1}." : "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = (425 * (i + 1)).ToString(), Hanging = "425" }))
            { LevelIndex = i });
        }
        return kind;
    }
}
