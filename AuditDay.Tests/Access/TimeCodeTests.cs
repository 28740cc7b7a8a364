using System.Text;
using AuditDay.Web.Access;

namespace AuditDay.Tests.Access;

public sealed class TimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    // The examples of RFC 6238, with six figures.
    [Theory, InlineData(59, "287082"), InlineData(1111111109, "081804"), InlineData(1234567890, "005924"), InlineData(20000000000, "353130")]
    public void It_is_the_code_that_every_app_shows(long seconds, string code) =>
        TimeCode.Of(Key, TimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Fact]
    public void A_clock_may_be_half_a_minute_off_and_no_more()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);
        var step = TimeCode.StepAt(at);

        foreach (var (ahead, found) in ((int, long?)[])[(-2, null), (-1, step - 1), (0, step), (1, step + 1), (2, null)])
            TimeCode.StepOf(Key, TimeCode.Of(Key, step + ahead), at).ShouldBe(found);
        TimeCode.StepOf(Key, "", at).ShouldBeNull();
    }

    [Fact]
    public void The_key_is_written_as_apps_read_it()
    {
        TimeCode.Written(Key).ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        Read(TimeCode.Written(Key)).ShouldBe(Key);
        TimeCode.Address("Testing", "a@b.example", Key).ShouldBe(
            "otpauth://totp/Audit%20Day%20%28Testing%29:a%40b.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Audit%20Day%20%28Testing%29");
    }

    internal static byte[] Read(string written)
    {
        var (bits, held, key) = (0, 0, new List<byte>());
        foreach (var letter in written.Replace(" ", "", StringComparison.Ordinal))
        {
            (bits, held) = (((bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal)) & 0xFFF, held + 5);
            if (held >= 8)
            {
                key.Add((byte)(bits >> (held - 8)));
                held -= 8;
            }
        }
        return [.. key];
    }
}
