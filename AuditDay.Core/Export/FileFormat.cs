namespace AuditDay.Core.Export;

/// <summary>As what a document is taken away. The names are the endings of the files, in lower case.</summary>
public enum FileFormat
{
    Docx,
    Html,
    Pdf,
    Md,
    Json,
}
