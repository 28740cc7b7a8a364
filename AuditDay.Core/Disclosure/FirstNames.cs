using System.Collections.Frozen;

namespace AuditDay.Core.Disclosure;

/// <summary>First names that are common among families in the United Kingdom.</summary>
internal static class FirstNames
{
    private const string Names = """
        Aaliyah Aaron Abbie Abdul Abdullah Abigail Adam Adrian Agnieszka Ahmed Aiden Aisha Aisling Alan Albie Aleksander Aleksandra Alex Alexander Alexandra Alexis Alfie Alfred Ali Alice Alina Alisha Alison
        Amaan Amara Amelia Amelie Amina Amir Amira Amy Ana Anastasia Andrea Andreea Andrew Andrzej Angela Anita Anna Annabelle Anne Annie Anthony Antoni Anya Archie Aria Arianna Arjun Arlo Arthur Arya Asha Ashley Ashton
        Asif Asma Aurora Austin Ava Ayaan Ayan Ayesha Barbara Bartosz Beatrice Becky Bella Ben Benjamin Beth Bethany Blake Bobby Bogdan Bradley Brandon Brendan Brian Bronte Brooke Bryony Caitlin Caleb Callum Cameron Camila Carl Carol
        Caroline Carter Catherine Charles Charlie Charlotte Chloe Chris Christine Christopher Ciara Claire Clara Connor Conor Corey Courtney Craig Cristian Daisy Daniel Danielle Danny Darcey Darcy Darren David Dawid Deborah Declan Delilah Demi
        Denise Derek Dexter Diana Dominic Dominik Donna Dylan Ebony Eddie Edith Edward Eilidh Elaine Eleanor Elena Eli Elijah Eliza Elizabeth Ella Elliot Elliott Ellie Elliot Elodie Eloise Elsie Emilia Emily Emma Emmanuel Eric Erin Esme Esther
        Ethan Eva Evan Evelyn Evie Ewan Ezra Farah Fatima Fatimah Felix Fiona Finlay Finley Finn Fiza Fran Francesca Francis Freddie Frederick Freya Gabriel Gabriela Gareth Gary Gavin Gemma George Georgie Georgina Gillian Gracie Graham Gregory Habib
        Hailey Halima Hamza Hana Hannah Harley Harper Harriet Harris Harrison Harry Hasan Hassan Hayley Heather Heidi Helen Henry Hollie Hugo Humaira Hussain Iain Ian Ibrahim Idris Imaan Imogen Imran Ines Iona Ioana Irina Iris Isaac Isabel Isabella Isabelle
        Isaiah Isha Isla Ismail Ivana Jackson Jacob Jacqueline Jade Jaden Jake Jakub James Jamie Jan Jane Janet Jasmin Jasmine Jason Jaxon Jayden Jayne Jenna Jennifer Jenny Jessica Jessie Jill Jimmy Joan Joanna Joanne Jodie Joe Joel John Johnny Jonathan
        Jordyn Joseph Josh Joshua Josie Jude Judith Julia Julian Julie Kacper Kai Karen Karim Karolina Katarzyna Kate Katherine Kathleen Katie Kayla Kayleigh Keeley Keira Keith Kelly Kelsey Kenneth Kerry Kevin Khadija Khalid Kian Kieran Kim Kimberley Kirsty
        Klaudia Krystian Kyle Kyra Lacey Laila Lana Laura Lauren Layla Leah Leanne Lee Leila Lena Leo Leon Leonard Leonardo Lewis Lexi Liam Lila Lilly Lily Lina Linda Lisa Lola Lorraine Louie Louis Louisa Louise Luca Lucas Lucy Luke Luna Lydia Lynn Lyla
        Maciej Macy Maddison Madison Magdalena Mahmoud Maisie Malik Maria Mariam Marie Marta Martin Martyna Mary Maryam Mason Mateusz Matilda Matthew Maya Megan Melissa Mia Michael Michelle Mihai Mikolaj Mila Millie Milly Mohamed Mohammad Mohammed Molly
        Monika Morgan Mohsin Muhammad Musa Mustafa Myla Nadia Naomi Natalia Natalie Natasha Nathan Nathaniel Neil Niamh Nicholas Nicola Nicole Nicolas Nigel Nikola Nina Noah Noor Nora Oliver Olivia Olivier Ollie Omar Orla Oscar Oskar Osman Otis Owen Patricia
        Patrick Patryk Paul Paula Pauline Penelope Penny Peter Philip Phillip Phoebe Piotr Preston Priya Rachael Rachel Rahul Ralph Raluca Raphael Rayan Raymond Rebecca Reece Reggie Rhys Riaz Ricardo Richard Riley Rita Robert Roman Ronan Ronnie Rory Rosa Rosie
        Ross Rowan Roxanne Ruby Rupert Russell Ruth Ryan Ryder Sadia Safa Saffron Saima Salma Sally Sam Samantha Samira Samuel Sandra Sara Sarah Scarlett Scott Sean Sebastian Seth Shane Shannon Sharon Shaun Sheila Shirley Sian Sienna Simon Simone Sofia Sonia
        Sonny Sophia Sophie Stacey Stanley Stefan Stella Stephanie Stephen Steven Stewart Stuart Sumaya Susan Suzanne Svetlana Szymon Tahir Tamara Tanya Tara Tariq Tegan Teresa Theo Theodore Theresa Thomas Tia Tilly Timothy Tina Toby Tommy Tony Tracey Tracy Trevor
        Tristan Tyler Tymon Umar Usman Valentina Vanessa Vincent Wiktor Wiktoria William Wojciech Xavier Yasmin Yasmine Yusuf Yvonne Zac Zach Zachary Zahra Zain Zainab Zak Zara Zayn Zoe Zofia Zuzanna
        Abby Adele Ahsan Aidan Akash Alana Albert Aleena Aleksandr Alexa Alisa Allan Amal Amanda Ameera Amina Amir Amrit Anders Angus Anika Anisa Annabel Anthea Antonia Antonio Anwar April-Rose Ariana Armaan Ashraf Ashleigh Audrey Ayla Azra
        Balwinder Beau Beatrix Bernadette Bernard Bianca Blessing Bonnie Brenda Brett Bridget Bruce Bryan Byron Cameron Carla Carly Carmel Casey Cassie Cecilia Chantelle Chelsea Cheryl Chidi Chioma Cillian Claudia Clifford Clive Colin Colleen Cora Craig Curtis Cynthia
        Daisy-Mae Damian Daria Darius Dave Davina Debbie Deepak Delroy Desmond Devon Diane Diego Divya Dolly Doris Dorothy Douglas Duncan Edie Edwin Effie Eileen Elisa Elisha Ellen Elliana Ellis Elsa Emmett Enid Ernest Etta Eugene Ezekiel
        Faisal Faith-Ann Faye Ferdinand Finbar Fleur Folasade Frances Frankie Fraser Fred Gail Gavin Geoff Geoffrey Gerald Gerard Gita Glenda Glenn Gloria Godfrey Gordon Graeme Greg Greta Gurpreet Gwen Haleema Hamish Hanna Hardeep Harpreet Hassan Heath Hector Henrietta Herbie Hilda Hugh Ibrahima Ifeoma Ike Imani Inaya Indie Ioan Ira Irene Isabelle Isha
        Jaan Jacqui Jaime Jamal Jamila Janette Janice Jared Jarvis Jaspreet Javed Jean Jeanette Jed Jeff Jeffrey Jemima Jerome Jesse Joaquin Jocelyn Jonah Jonty Joyce Juan Judy Julian Juliet June-Marie Kabir Kamal Kamran Kara Kareem Kareena Karl Kaspar Kasim Katy Kayden Keeva Kelvin Kemi Ken Kenny Kerri Kiera Kieron Kirk Kofi Kristian Kuba Kwame Kylie
        Lamar Laraib Leanna Lennon Lesley Leslie Levi Lionel Logan-James Loretta Lorna Lucinda Luis Lynda Lynne Mabel Mackenzie Maddie Magda Mandy Manpreet Marcel Marcus Margaret Margot Marianne Marina Mario Marion Marjorie Marlon Marshall Marvin Maureen Maurice Maxine Maxwell Mel Melanie Meera Mercy Mick Miguel Mike Miles Milo Minnie Miriam Mo Moira Mollie Mona Muriel Myra
        Nadeem Nancy Nasreen Nasir Ned Neha Nell Nellie Nelson Nia Niall Nico Nigella Nikhil Nikita Noel Noreen Norman Nuala Nusrat Oisin Oluwaseun Ophelia Orlando Osian Otto Pablo Padraig Pamela Parveen Paulina Perry Petra Philippa Pippa Primrose Quentin Rafael Rafferty Raheem Raj Rajesh Ralph Ramona Ranjit Rashid Ravi Raya Reg Reuben Reuben Rex Rhian Rhiannon Rhona Rio Robbie Roberta Rodney Roger Roisin Ron Ronald Rosalind Rosamund Roshan Rosalie Rufus Rukhsana
        Sabina Sabrina Saeed Safiya Sajid Saoirse Selina Sergio Shabana Shakira Shamima Shanaya Shanice Shanelle Shauna Shawn Shayla Sheena Shelley Shira Shreya Sid Sidney Silas Siobhan Skyla Solomon Spencer Stevie Sukhdeep Sunil Sunita Suresh Sybil Sylvia Syed Tabitha Taha Tallulah Tamsin Tanisha Taylor-Rose Tess Thea Thelma Tobias Toni Torin Trish Tristram Trudy Tunde Uma Una Ursula Valerie Vera Verity Vernon Veronica Vicky Vijay Viktor Vivian Vivienne
        Wayne Wendy Wesley Wilfred Wilma Winnie Winston Yan Yetunde Yolanda Yosef Youssef Yuri Yvette Zaid Zander Zane Zayan Zeke Zelda Zena Zion Ziva Zoya
        """;

    private const string NamesThatAreWordsToo = """
        Amber Angel Art Autumn Bill Billy Bob Chase Crystal Dale Dawn Dean Drew Faith Florence Frank Gene Glen Grace Grant Guy Hazel Holly Hope Hunter Ivy Jack Jasper Jay Jim Joy Kit Logan Mark Matt Max Nick Olive Pat Pearl Peg Poppy Ray Rob Robin
        Rose Rusty Sky Skye Stan Sue Summer Ted Tom Violet Will Willow Victoria
        """;

    /// <summary>Known wherever they stand.</summary>
    public static readonly FrozenSet<string> Certain = Read(Names);

    /// <summary>Known only where their capital does not come from beginning a sentence.</summary>
    public static readonly FrozenSet<string> AlsoWords = Read(NamesThatAreWordsToo);

    private static FrozenSet<string> Read(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
