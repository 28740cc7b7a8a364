using System.Globalization;
using System.Text;
using System.Xml.Linq;
using AuditDay.Core.Returns.Word;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>Says in four places which tool and return a file is: its own XML, a property, the header, the first page. No author, no person, no date.</summary>
internal static class ReturnDocxIdentity
{
    private const string FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const string StoreId = "{5B1F7C1E-0C6A-4E0B-9D1C-AD0000000001}";

    public static void AddTo(WordprocessingDocument word, WordSheet sheet)
    {
        word.PackageProperties.Title = XmlText.Clean(ReturnDocx.Title(sheet));
        word.PackageProperties.Language = "en-GB";

        var xml = word.MainDocumentPart!.AddCustomXmlPart(CustomXmlPartType.CustomXml);
        using (var content = new MemoryStream(Encoding.UTF8.GetBytes(Xml(sheet).ToString(SaveOptions.DisableFormatting))))
            xml.FeedData(content);
        xml.AddNewPart<CustomXmlPropertiesPart>().DataStoreItem =
            new DataStoreItem(new SchemaReferences(new SchemaReference { Uri = WordIdentity.XmlNamespace })) { ItemId = StoreId };

        word.AddCustomFilePropertiesPart().Properties = new Properties(new CustomDocumentProperty(new VTLPWSTR(sheet.Identity.Reference))
        {
            FormatId = FormatId,
            PropertyId = 2,
            Name = WordIdentity.Property,
        });
    }

    /// <summary>The header with the reference, the footer with title and page.</summary>
    public static SectionProperties PageSetUp(MainDocumentPart main, WordSheet sheet)
    {
        var section = DocxStyles.PageSetUp(main, ReturnDocx.Title(sheet));
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(DocxText.Paragraph($"Reference: {sheet.Identity.Reference}", "Footer"));
        section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) });
        return section;
    }

    private static XElement Xml(WordSheet sheet)
    {
        XNamespace ns = WordIdentity.XmlNamespace;
        return new XElement(ns + "return",
            new XAttribute("reference", sheet.Identity.Reference),
            sheet.Answers.Select(a => new XElement(ns + "answer",
                new XAttribute("key", a.Key), new XAttribute("edition", a.Value.Edition.ToString(CultureInfo.InvariantCulture)))));
    }
}
