using MudBlazor;

namespace AuditDay.Web.Shell;

/// <summary>MudBlazor's side of the tokens in <c>tokens.css</c>; together they are the only places that name a colour.</summary>
internal static class AuditDayTheme
{
    private static readonly string[] Fonts = ["Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", "system-ui", "sans-serif"];

    public static readonly MudTheme Light = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0f4c5c",
            Secondary = "#1a56a8",
            Background = "#faf9f7",
            Surface = "#ffffff",
            TextPrimary = "#1b1f24",
            TextSecondary = "#5a6370",
            ActionDefault = "#5a6370",
            Success = "#17693f",
            Warning = "#9a4a00",
            Info = "#1a56a8",
            Error = "#9a1c1c",
            LinesInputs = "#5a6370",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "8px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "1rem", LineHeight = "1.55" },
            Button = new ButtonTypography { FontFamily = Fonts, FontSize = "1rem", TextTransform = "none", FontWeight = "600" },
        },
    };
}
