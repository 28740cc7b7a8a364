using AuditDay.Core.Disclosure;

namespace AuditDay.Tests.Disclosure;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("NHS number 943 476 5919.", IdentifierKind.NhsNumber, "943 476 5919")]
    [InlineData("known as 9434765919 there", IdentifierKind.NhsNumber, "9434765919")]
    [InlineData("943-476-5919", IdentifierKind.NhsNumber, "943-476-5919")]
    [InlineData("NI: QQ 12 34 56 C, benefits", IdentifierKind.NationalInsuranceNumber, null)]
    [InlineData("Her NI number is AB123456C.", IdentifierKind.NationalInsuranceNumber, "AB123456C")]
    [InlineData("ab 12 34 56 c", IdentifierKind.NationalInsuranceNumber, "ab 12 34 56 c")]
    [InlineData("DOB 12/03/2014", IdentifierKind.DateOfBirth, "12/03/2014")]
    [InlineData("d.o.b. 12.3.14", IdentifierKind.DateOfBirth, "12.3.14")]
    [InlineData("born on the 3rd of March 2014 at home", IdentifierKind.DateOfBirth, "3rd of March 2014")]
    [InlineData("date of birth: 2014-03-12", IdentifierKind.DateOfBirth, "2014-03-12")]
    [InlineData("lives near SW1A 1AA now", IdentifierKind.Postcode, "SW1A 1AA")]
    [InlineData("M11AE", IdentifierKind.Postcode, "M11AE")]
    [InlineData("moved to ls6 3hn.", IdentifierKind.Postcode, "ls6 3hn")]
    [InlineData("ring 07700 900123 after six", IdentifierKind.Phone, "07700 900123")]
    [InlineData("+44 7700 900123", IdentifierKind.Phone, "+44 7700 900123")]
    [InlineData("(020) 7946 0123", IdentifierKind.Phone, "(020) 7946 0123")]
    [InlineData("Write to mum.of.two@example.org, please", IdentifierKind.Email, "mum.of.two@example.org")]
    public void What_is_certain_blocks(string text, IdentifierKind kind, string? seen)
    {
        var blocking = Identifiers.In(text).Where(f => f.Blocks).ToList();

        if (seen is null)
        {
            // Q is never the first letter of a National Insurance number.
            blocking.ShouldBeEmpty();
            return;
        }
        var find = blocking.ShouldHaveSingleItem();
        (find.Kind, find.Text).ShouldBe((kind, seen));
        text.Substring(find.Start, find.Length).ShouldBe(seen);
    }

    [Theory]
    [InlineData("The conference on 12/03/2026 agreed a plan.", IdentifierKind.DateOfBirth, "12/03/2026")]
    [InlineData("His number is 943 476 5918, they said.", IdentifierKind.NhsNumber, "943 476 5918")]
    [InlineData("They live at 12 Acacia Avenue with a dog.", IdentifierKind.Address, "12 Acacia Avenue")]
    [InlineData("We saw Mrs O’Neill twice.", IdentifierKind.Name, "O’Neill")]
    [InlineData("Alfie was often at the gate.", IdentifierKind.Name, "Alfie")]
    [InlineData("He told us that Mohammed’s lunch was gone.", IdentifierKind.Name, "Mohammed")]
    [InlineData("The worker met Sarah Jones at home.", IdentifierKind.Name, "Sarah Jones")]
    [InlineData("A boy called Zebedee lives there.", IdentifierKind.Name, "Zebedee")]
    [InlineData("His sister Wren is older.", IdentifierKind.Name, "Wren")]
    [InlineData("The plan named Kasimir Blatt as carer.", IdentifierKind.Name, "Kasimir Blatt")]
    public void What_is_only_likely_warns(string text, IdentifierKind kind, string seen)
    {
        var find = Identifiers.In(text).ShouldHaveSingleItem();

        (find.Kind, find.Severity).ShouldBe((kind, Severity.Warns));
        find.Text.ShouldStartWith(seen[..^1]);
        find.Denial.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Case A")]
    [InlineData("Two siblings, one at primary school and one under two, on a Child Protection plan for neglect since May 2026.")]
    [InlineData("Children’s Social Care and the Early Help Hub met in March and in April.")]
    [InlineData("Reading at KS2 2nd term, year 5; 94% attendance; 3 of 12 visits; room 1.14; section 47.")]
    [InlineData("Reference 2026/0471, version 2, 16 to 17, over 20 meetings in 2025 to 2026.")]
    [InlineData("CAMHS, Ofsted, the GP and the 0–19 team wrote. Nobody asked him. Will this change? Mark it.")]
    [InlineData("In Jordan House she was safe; Alexandra Primary School knew.")]
    [InlineData("The plan costs 1234567 pounds; the file is 12345678.")]
    public void What_is_ordinary_is_left_alone(string text) => Identifiers.In(text).ShouldBeEmpty();

    [Fact]
    public void Who_has_looked_clears_a_warning_and_never_an_identifier()
    {
        const string Text = "The Wren Blackwood ward rang 07700 900123.";
        var name = Identifiers.In(Text).Single(f => !f.Blocks).Text;

        var left = Identifiers.In(Text, [name, "07700 900123"]);

        left.ShouldHaveSingleItem().Kind.ShouldBe(IdentifierKind.Phone);
    }

    [Fact]
    public void Several_come_in_the_order_of_the_text_and_never_overlap()
    {
        var finds = Identifiers.In("Alfie, DOB 12/03/2014, NHS 943 476 5919, of 3 Elm Road, LS6 3HN; 07700 900123; mum@example.org");

        finds.Select(f => f.Kind).ShouldBe(
        [
            IdentifierKind.Name, IdentifierKind.DateOfBirth, IdentifierKind.NhsNumber, IdentifierKind.Address, IdentifierKind.Postcode, IdentifierKind.Phone, IdentifierKind.Email,
        ]);
        finds.Zip(finds.Skip(1)).ShouldAllBe(two => two.First.End <= two.Second.Start);
    }

    [Fact]
    public void A_long_text_is_read_in_a_moment()
    {
        var text = string.Concat(Enumerable.Repeat("He was often the first at the gate, 12 of 14 days, and Staff Saw That 0 1 2 3 4. ", 500));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Identifiers.In(text);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }
}

public sealed class NhsNumberTests
{
    [Theory, InlineData("943 476 5919"), InlineData("9434765919"), InlineData("401 023 2137"), InlineData("987 654 3210")]
    public void Its_last_digit_checks_the_others(string number) => NhsNumber.IsValid(number).ShouldBeTrue();

    [Theory, InlineData("943 476 5918"), InlineData("943476591"), InlineData("94347659190"), InlineData("943x476x5919"), InlineData(""), InlineData("abcdefghij")]
    public void Anything_else_is_none(string number) => NhsNumber.IsValid(number).ShouldBeFalse();

    [Fact]
    public void One_digit_changed_is_always_noticed()
    {
        const string Number = "9434765919";
        for (var at = 0; at < Number.Length; at++)
        {
            foreach (var digit in "0123456789".Where(d => d != Number[at]))
                NhsNumber.IsValid(string.Concat(Number.AsSpan(0, at), digit.ToString(), Number.AsSpan(at + 1))).ShouldBeFalse();
        }
    }
}
