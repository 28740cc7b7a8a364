using AuditDay.Web.Storage.Sqlite;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAccounts();
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure<IdleTime>((options, idle) =>
            {
                Protect(options, "AuditDay");
                options.LoginPath = "/sign-in";
                options.ReturnUrlParameter = "from";
                options.ExpireTimeSpan = idle.OfCookie;
                options.SlidingExpiration = true;
                options.Events.OnValidatePrincipal = SignInCheck.CheckAsync;
                options.Events.OnRedirectToLogin = OutsideGetsNotFoundAsync;
            });
            // Identity keeps in it what a device was asked.
            cookies.TwoFactorUserIdCookie!.Configure(options => Protect(options, "AuditDay.Asked"));
        });
        authentication.AddCookie(HalfWay.Scheme, options =>
        {
            Protect(options, "AuditDay.HalfWay");
            options.ExpireTimeSpan = HalfWay.Lasts;
            options.SlidingExpiration = false;
        });
        services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
        services.AddOptions<AntiforgeryOptions>().Configure<PlainLine>((options, plain) =>
        {
            options.Cookie.Name = plain.IsAllowed ? "AuditDay.Form" : "__Host-AuditDay.Form";
            options.Cookie.SecurePolicy = plain.IsAllowed ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        });

        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddHostedService<AccountKeeper>();
        services.AddSingleton<PlainLine>();
        services.AddSingleton<IdleTime>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SignInCheck>();
        services.AddScoped<SessionStart>();
        services.AddScoped<HalfWay>();
        services.AddScoped<AfterPassword>();
        services.AddPeople();
        services.AddScoped<AuthenticationStateProvider, StillSignedIn>();
        return services;
    }

    /// <summary>Identity, as accounts are kept here, and what is done with them. A test has it without cookies and a server.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.Tokens.PasswordResetTokenProvider = JoinTokens.Name;
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 12;
                // Length is what helps; NCSC advises against rules of composition.
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<SqliteDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<MemberClaims>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<JoinTokens>(JoinTokens.Name);

        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((options, configuration) =>
        {
            // A passkey is bound to a name of the machine for good: the public one where it is set, else the one that was visited.
            options.ServerDomain = Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var known) ? known.Host : null;
            // Kept on the device itself, so that signing in asks for no address; opened by finger, face or PIN, never by holding it alone.
            options.ResidentKeyRequirement = "required";
            options.UserVerificationRequirement = "required";
        });

        services.AddSingleton<SignedInMember>();
        services.AddScoped<JoinLinks>();
        services.AddScoped<JoinWithPasskey>();
        services.AddScoped<PasskeyCeremony>();
        services.AddScoped<WaysIn>();
        services.AddSingleton<SecondFactor>();
        services.AddScoped<Authenticator>();
        services.AddScoped<MayGoWithout>();
        services.AddScoped<PasswordCheck>();
        services.AddSingleton<WayInLetter>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<MemberAccounts>();
        return services;
    }

    /// <summary>What the pages of people need, wherever they are shown.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddSingleton<SendInvitation>().AddSingleton<OwnWaysIn>().AddSingleton<TakeOffAuthenticator>();

    private static void Protect(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostCookies();
    }

    // A person's page leads to sign-in, and so does what they send from one; a hub, a file or a script is told plainly.
    private static Task OutsideGetsNotFoundAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var isPerson = !context.Request.Path.StartsWithSegments("/hubs", StringComparison.Ordinal)
            && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (!isPerson)
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? context.RedirectUri : "/sign-in?failed=old");
        return Task.CompletedTask;
    }
}
