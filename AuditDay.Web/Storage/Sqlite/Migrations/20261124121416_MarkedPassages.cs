using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MarkedPassages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Audit",
                table: "TextAnchors",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "Case",
                table: "TextAnchors",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<bool>(
                name: "IsRemoved",
                table: "TextAnchors",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KeyQuestion",
                table: "TextAnchors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FromPassage",
                table: "Cards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PassageChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<Guid>(type: "TEXT", nullable: false),
                    Passage = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    IsUndone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PassageChanges", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cards_FromPassage",
                table: "Cards",
                column: "FromPassage");

            migrationBuilder.CreateIndex(
                name: "IX_PassageChanges_Passage",
                table: "PassageChanges",
                column: "Passage");

            migrationBuilder.CreateIndex(
                name: "IX_PassageChanges_Text_By",
                table: "PassageChanges",
                columns: new[] { "Text", "By" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PassageChanges");

            migrationBuilder.DropIndex(
                name: "IX_Cards_FromPassage",
                table: "Cards");

            migrationBuilder.DropColumn(
                name: "Audit",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "Case",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "IsRemoved",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "KeyQuestion",
                table: "TextAnchors");

            migrationBuilder.DropColumn(
                name: "FromPassage",
                table: "Cards");
        }
    }
}
