namespace AuditDay.Core.Disclosure;

/// <summary>Ten digits, of which the last is a check on the others (modulus 11). Scotland's CHI number is made alike.</summary>
public static class NhsNumber
{
    /// <param name="text">Blanks and hyphens between the digits are passed over.</param>
    public static bool IsValid(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(c => c - '0').ToList();
        if (digits.Count != 10 || text.Any(c => !char.IsAsciiDigit(c) && c is not (' ' or '-' or '\u00A0')))
            return false;

        var rest = 11 - (digits.Take(9).Select((digit, i) => digit * (10 - i)).Sum() % 11);
        return digits[9] == (rest == 11 ? 0 : rest);
    }
}
