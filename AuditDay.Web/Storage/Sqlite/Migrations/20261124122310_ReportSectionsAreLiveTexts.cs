using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReportSectionsAreLiveTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "At",
                table: "ReportSections");

            migrationBuilder.DropColumn(
                name: "By",
                table: "ReportSections");

            migrationBuilder.DropColumn(
                name: "Text",
                table: "ReportSections");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "At",
                table: "ReportSections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "By",
                table: "ReportSections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text",
                table: "ReportSections",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }
    }
}
