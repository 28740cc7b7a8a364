using AuditDay.Core.Kernel;

namespace AuditDay.Core.Access;

public static class PeopleFileRefusals
{
    public static readonly Refusal TooLarge =
        new("access.file-too-large", "This file is larger than 1 MB. A list of a thousand people is far smaller: save only the sheet with the list, or split it in two.");
    public static readonly Refusal NotText =
        new("access.file-not-text", "This is not a CSV file. In Excel choose “Save as”, then “CSV UTF-8 (comma delimited)”, and choose that file here.");
    public static readonly Refusal Empty = new("access.file-empty", "This file is empty. Choose the file with the list in it.");
    public static readonly Refusal NoHeading = new(
        "access.file-no-heading",
        "The first line must name the columns, among them “Email”. “Name”, “Agency”, “Roles”, “Groups” and “From” are read as well; add the line and choose the file again.");
    public static readonly Refusal NoPeople = new("access.file-no-people", "There is a heading and nobody below it. Add a line for each person.");
    public static readonly Refusal MovedSincePreview = new(
        "access.file-moved-since-preview",
        "Somebody changed people or agencies since this preview was made, so nothing was saved. Here is what the file would do now: look at it again, then confirm.");
    public static readonly Refusal NothingToImport = new("access.file-nothing-to-import", "There is nothing new in this file, so nothing was saved.");
}
