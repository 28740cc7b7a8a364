using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuditDay.Tests.Given;

/// <summary>A laptop that makes a passkey and proves it, in the language of WebAuthn: what a browser does, without one.</summary>
internal sealed class Device(string origin) : IDisposable
{
    private const byte PresentAndVerified = 0b0000_0101;
    private const byte CarriesKey = 0b0100_0000;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _credential = RandomNumberGenerator.GetBytes(16);
    private string _user = "";
    private string _place = "";
    private uint _asked;

    public void Dispose() => _key.Dispose();

    /// <summary>Its answer to "make a passkey for this person".</summary>
    public string Make(string options)
    {
        var asked = JsonNode.Parse(options)!;
        (_user, _place) = (asked["user"]!["id"]!.GetValue<string>(), asked["rp"]!["id"]!.GetValue<string>());
        return Answer(new()
        {
            ["clientDataJSON"] = Encode(ClientData("webauthn.create", asked)),
            ["attestationObject"] = Encode(Attestation()),
        });
    }

    /// <summary>Its answer to "prove that you hold one".</summary>
    public string Prove(string options)
    {
        var client = ClientData("webauthn.get", JsonNode.Parse(options)!);
        var data = Head(PresentAndVerified);
        return Answer(new()
        {
            ["clientDataJSON"] = Encode(client),
            ["authenticatorData"] = Encode(data),
            ["signature"] = Encode(_key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            ["userHandle"] = _user,
        });
    }

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    private byte[] ClientData(string type, JsonNode asked) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked["challenge"]!.GetValue<string>(), origin, crossOrigin = false });

    private string Answer(JsonObject response) => new JsonObject
    {
        ["id"] = Encode(_credential),
        ["rawId"] = Encode(_credential),
        ["type"] = "public-key",
        ["clientExtensionResults"] = new JsonObject(),
        ["response"] = response,
    }.ToJsonString();

    private byte[] Head(byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_asked);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(_place)), flags, .. count];
    }

    private byte[] Attestation()
    {
        byte[] data = [.. Head(PresentAndVerified | CarriesKey), .. new byte[16], 0, (byte)_credential.Length, .. _credential, .. PublicKey()];
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString(data);
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    // As COSE writes a key on this curve: its kind, its use, the curve, and the two halves of a point.
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(5);
        foreach (var (label, value) in ((int, int)[])[(1, 2), (3, -7), (-1, 1)])
        {
            cbor.WriteInt32(label);
            cbor.WriteInt32(value);
        }
        cbor.WriteInt32(-2);
        cbor.WriteByteString(point.X!);
        cbor.WriteInt32(-3);
        cbor.WriteByteString(point.Y!);
        cbor.WriteEndMap();
        return cbor.Encode();
    }
}
