using AuditDay.Web.Storage.Sqlite;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(options =>
            {
                options.Cookie.Name = "AuditDay";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.LoginPath = "/sign-in";
                options.ReturnUrlParameter = "from";
                options.ExpireTimeSpan = TimeSpan.FromHours(10);
                options.SlidingExpiration = true;
                options.Events.OnRedirectToLogin = OutsideGetsNotFoundAsync;
            }));

        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddHostedService<AccountKeeper>();
        // A cookie whose stamp is old is looked up within a minute; what its member may do is asked afresh each time anyway.
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
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
        services.AddSingleton<WayInLetter>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<MemberAccounts>();
        return services;
    }

    /// <summary>What the pages of people need, wherever they are shown.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddSingleton<SendInvitation>().AddSingleton<OwnWaysIn>();

    // A person's page leads to sign-in; a hub, a file or a script is told plainly.
    private static Task OutsideGetsNotFoundAsync(Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context)
    {
        var wantsPage = HttpMethods.IsGet(context.Request.Method)
            && !context.Request.Path.StartsWithSegments("/hubs", StringComparison.Ordinal)
            && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (wantsPage)
            context.Response.Redirect(context.RedirectUri);
        else
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }
}
