using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AuditDay.Web.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RestOfTheDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Question",
                table: "StageViews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOffered",
                table: "Questions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "CameBackFrom",
                table: "PracticeThemes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "FirstHasRead",
                table: "Pairs",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "SecondHasRead",
                table: "Pairs",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "BlindFirstRead",
                table: "Audits",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "FirstReadIsOver",
                table: "Audits",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "EarlierQuote",
                table: "Annotations",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Question",
                table: "StageViews");

            migrationBuilder.DropColumn(
                name: "IsOffered",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "CameBackFrom",
                table: "PracticeThemes");

            migrationBuilder.DropColumn(
                name: "FirstHasRead",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "SecondHasRead",
                table: "Pairs");

            migrationBuilder.DropColumn(
                name: "BlindFirstRead",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "FirstReadIsOver",
                table: "Audits");

            migrationBuilder.DropColumn(
                name: "EarlierQuote",
                table: "Annotations");
        }
    }
}
