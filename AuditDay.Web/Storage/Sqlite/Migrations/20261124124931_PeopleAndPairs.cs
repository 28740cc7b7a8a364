using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PeopleAndPairs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Groups",
                table: "Members",
                type: "TEXT",
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateTime>(
                name: "InvitedAt",
                table: "Members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "JoinedAt",
                table: "Members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Attending",
                table: "Invitations",
                type: "TEXT",
                nullable: false,
                defaultValue: "Unknown");

            migrationBuilder.AddColumn<bool>(
                name: "IsClosed",
                table: "Agencies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Serves",
                table: "Agencies",
                type: "TEXT",
                nullable: false,
                defaultValue: "Children");

            migrationBuilder.CreateTable(
                name: "NamedAuditors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audit = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamedAuditors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoConflicts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Case = table.Column<Guid>(type: "TEXT", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoConflicts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_NamedAuditors_Audit_Member",
                table: "NamedAuditors",
                columns: new[] { "Audit", "Member" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoConflicts_Case_Member",
                table: "NoConflicts",
                columns: new[] { "Case", "Member" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "NamedAuditors");

            migrationBuilder.DropTable(
                name: "NoConflicts");

            migrationBuilder.DropColumn(
                name: "Groups",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "InvitedAt",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "JoinedAt",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "Attending",
                table: "Invitations");

            migrationBuilder.DropColumn(
                name: "IsClosed",
                table: "Agencies");

            migrationBuilder.DropColumn(
                name: "Serves",
                table: "Agencies");
        }
    }
}
