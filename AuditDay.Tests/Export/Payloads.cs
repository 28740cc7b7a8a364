namespace AuditDay.Tests.Export;

/// <summary>Three hundred ways in which people have smuggled a script into a page, made from parts: tags × handlers, addresses × places, mutations, entities, drawings.</summary>
internal static class Payloads
{
    private static readonly string[] Handlers = ["onerror", "onload", "onclick", "onmouseover", "onfocus", "ontoggle", "onbegin", "onpointerenter", "onanimationstart", "OnErRoR"];
    private static readonly string[] Tags = ["img src=x", "svg", "body", "details open", "video src=x", "input autofocus", "iframe", "math", "marquee", "a href=#", "svg/", "object data=x"];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java&#10;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "javascript&colon;alert(1)",
        "\u0001javascript:alert(1)", " javascript:alert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "data:image/svg+xml,<svg onload=alert(1)>", "//evil.example/x.js", "file:///etc/passwd", "%6Aavascript:alert(1)", "javascript://example.org/%0aalert(1)", "blob:https://evil.example/1",
    ];

    private static readonly string[] Places =
        ["[x]({0})", "[x](<{0}>)", "![x]({0})", "[x][r]\n\n[r]: {0}", "<{0}>", "<a href=\"{0}\">x</a>", "<iframe src='{0}'></iframe>", "<form action=\"{0}\"><button>x</button></form>"];

    private static readonly string[] Own =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>",
        "</textarea><script>alert(1)</script>", "--><script>alert(1)</script>", "<!--><script>alert(1)</script>-->", "]]><script>alert(1)</script>", "\"><script>alert(1)</script>", "'-alert(1)-'",
        "<svg><script>alert(1)</script></svg>", "<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<svg><use href='data:image/svg+xml,<svg id=x onload=alert(1)>#x'/></svg>", "<svg><foreignObject><script>alert(1)</script></foreignObject></svg>", "</svg><img src=x onerror=alert(1)>", "</desc><script>alert(1)</script>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<template><script>alert(1)</script></template>",
        "<p style=\"background:url(javascript:alert(1))\">", "<p style='width:expression(alert(1))'>", "<link rel=stylesheet href=//evil.example/x.css>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<base href=//evil.example/>",
        "<embed src=//evil.example/x.swf>", "<object data=javascript:alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "%3Cscript%3Ealert(1)%3C/script%3E", "\u003cscript\u003ealert(1)\u003c/script\u003e",
        "<script\u0000>alert(1)</script>", "＜script＞alert(1)＜/script＞", "`<script>alert(1)</script>`", "```\n</code></pre><script>alert(1)</script>\n```", "> <script>alert(1)</script>", "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | c |",
    ];

    /// <summary>Exactly as many as the issue asks for; each is another.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Own
            .Concat(from tag in Tags from handler in Handlers select $"<{tag} {handler}=alert(1)>")
            .Concat(from place in Places from address in Addresses select string.Format(System.Globalization.CultureInfo.InvariantCulture, place, address))
            .Distinct().Take(300),
    ];
}
