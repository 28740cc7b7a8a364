using System.Globalization;
using System.Text;

namespace AuditDay.Web.Storage.Demo;

/// <summary>A page with a title on it: what an owner of the demo attaches.</summary>
internal static class DemoPdf
{
    public static byte[] Of(string title)
    {
        var words = new string([.. title.Replace('–', '-').Replace('’', '\'').Where(c => c is >= ' ' and <= '~' and not ('(' or ')' or '\\'))]);
        var text = $"BT /F1 16 Tf 60 760 Td ({words}) Tj 0 -28 Td /F1 11 Tf (Marlbridge Safeguarding Partnership. An example without content.) Tj ET";
        string[] parts =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (part, i) in parts.Select((p, i) => (p, i)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{part}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {parts.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {parts.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
