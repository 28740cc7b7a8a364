namespace AuditDay.Core.Programme;

/// <summary>Something in an audit that waits for one person.</summary>
/// <param name="By">When it is due; none where it can wait for the day.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Button">What the link there says.</param>
public sealed record MyThing(string Title, string Says, DateOnly? By, bool IsLate, string Href, string Button);
