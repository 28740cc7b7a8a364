using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Votes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MergedInto",
                table: "PracticeThemes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsContribution",
                table: "Cards",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsVeiled",
                table: "Cards",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "SignedBy",
                table: "Cards",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Ballots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<Guid>(type: "TEXT", nullable: false),
                    Voter = table.Column<Guid>(type: "TEXT", nullable: false),
                    Votes = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ballots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BoardSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    HidesContributions = table.Column<bool>(type: "INTEGER", nullable: false),
                    Focus = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VotingRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<string>(type: "TEXT", nullable: false),
                    Options = table.Column<string>(type: "TEXT", nullable: false),
                    Budget = table.Column<int>(type: "INTEGER", nullable: false),
                    MayStack = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOnStage = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VotingRounds", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_Round_Voter",
                table: "Ballots",
                columns: new[] { "Round", "Voter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BoardSettings_Audit",
                table: "BoardSettings",
                column: "Audit",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VotingRounds_Audit",
                table: "VotingRounds",
                column: "Audit");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ballots");

            migrationBuilder.DropTable(
                name: "BoardSettings");

            migrationBuilder.DropTable(
                name: "VotingRounds");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "PracticeThemes");

            migrationBuilder.DropColumn(
                name: "IsContribution",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "IsVeiled",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "SignedBy",
                table: "Cards");
        }
    }
}
