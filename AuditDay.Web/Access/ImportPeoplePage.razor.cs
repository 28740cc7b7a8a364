using AuditDay.Core.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace AuditDay.Web.Access;

/// <summary>A list of people from a spreadsheet: read, shown, and only then saved.</summary>
public partial class ImportPeoplePage
{
    private PeopleFile? _file;
    private PeopleImport? _preview;
    private ImportPeople.Done? _done;
    private string _fileName = "";
    private string? _said;
    private bool _isReading;
    private bool _isSaving;
    private int _turn;
    private Guid _operation;

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required PeopleOfPartnership PeopleOfPartnership { get; init; }
    [Inject] public required PreviewPeople PreviewPeople { get; init; }
    [Inject] public required ImportPeople ImportPeople { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (await PeopleOfPartnership.RunAsync(Me) is null)
            Navigation.NotFound();
    }

    private async Task ChooseAsync(InputFileChangeEventArgs chosen)
    {
        (_file, _preview, _said, _fileName, _isReading) = (null, null, null, chosen.File.Name, true);
        try
        {
            if (chosen.File.Size > PeopleFile.LargestBytes)
            {
                _said = PeopleFileRefusals.TooLarge.Sentence;
                return;
            }

            using var bytes = new MemoryStream();
            await using var stream = chosen.File.OpenReadStream(PeopleFile.LargestBytes);
            await stream.CopyToAsync(bytes);
            var read = PeopleFile.Read(bytes.ToArray());
            (_file, _said) = (read.Value, read.Refusal?.Sentence);
            await PreviewAsync();
        }
        catch (IOException)
        {
            _said = "The file could not be read to its end. If it is open in another program, save and close it there, then choose it again.";
        }
        finally
        {
            _isReading = false;
        }
    }

    private async Task PreviewAsync()
    {
        if (_file is null)
            return;

        var preview = await PreviewPeople.RunAsync(_file, Me);
        (_preview, _said, _operation) = (preview.Value, preview.Refusal?.Sentence ?? _said, Guid.CreateVersion7());
    }

    private async Task SaveAsync()
    {
        _isSaving = true;
        var saved = await ImportPeople.RunAsync(new(_operation, _file!, _preview!.Fingerprint), Me);
        _isSaving = false;
        _said = saved.Refusal?.Sentence;
        if (saved.IsDone)
            (_done, _file, _preview) = (saved.Value, null, null);
        else
            await PreviewAsync();
    }

    private void Forget() => (_file, _preview, _said, _turn) = (null, null, null, _turn + 1);

    private static int Touched(PeopleImport preview) => preview.Of(PeopleImport.Outcome.New).Count + preview.Of(PeopleImport.Outcome.Changed).Count;

    private static string Counts(PeopleImport preview)
    {
        int Of(PeopleImport.Outcome outcome) => preview.Of(outcome).Count;
        return $"{Of(PeopleImport.Outcome.New)} new, {Of(PeopleImport.Outcome.Changed)} changed, {Of(PeopleImport.Outcome.AlreadyThere)} already there, {Of(PeopleImport.Outcome.Unreadable)} cannot be read.";
    }

    private static string Confirm(PeopleImport preview)
    {
        var (added, changed) = (preview.Of(PeopleImport.Outcome.New).Count, preview.Of(PeopleImport.Outcome.Changed).Count);
        return (added, changed) switch
        {
            (_, 0) => $"Add {InPeople(added)}",
            (0, _) => $"Change {InPeople(changed)}",
            _ => $"Add {InPeople(added)} and change {changed}",
        };
    }

    private static string Did(ImportPeople.Done done) =>
        $"{InPeople(done.Added)} added, {done.Changed} changed.";

    private static string InPeople(int count) => count == 1 ? "1 person" : $"{count} people";
}
