namespace AuditDay.Core.Export;

/// <summary>How a partnership's files look: its name, its colour, its logo.</summary>
public sealed record FileLook(string Partnership, FileColour Colour, FileLogo? Logo = null)
{
    public static implicit operator FileLook(string partnership) => new(partnership, FileColour.Usual);
}
