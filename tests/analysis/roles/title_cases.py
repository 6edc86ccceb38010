"""Titles that are right, and titles that are not: date of publication, text, and for slips the words to be flagged."""

from __future__ import annotations

CORRECT: tuple[tuple[str, str], ...] = (
    # Plain titles, across dates and countries.
    ("2025-03-11", "Russian President Vladimir Putin met Prime Minister Mikhail Mishustin in Moscow on Monday."),
    ("2011-06-20", "Russian Prime Minister Vladimir Putin opened a shipyard on Sunday, his office said."),
    ("2011-06-20", "President Dmitry Medvedev of Russia said the pipeline would be finished within a year."),
    ("2016-05-02", "Russian Prime Minister Dmitry Medvedev told ministers on Friday that the budget was balanced."),
    ("2004-02-10", "US President George W. Bush spoke with British Prime Minister Tony Blair on Monday."),
    ("2014-09-01", "US President Barack Obama flew to Wales on Monday. President Obama will meet allies there."),
    ("2018-07-17", "US President Donald Trump praised the talks. President Trump left Helsinki on Monday evening."),
    ("2022-03-05", "US Secretary of State Antony Blinken met Ukrainian Foreign Minister Dmytro Kuleba on Saturday."),
    ("2025-02-16", "US Secretary of State Marco Rubio landed in Tel Aviv on Saturday, his spokeswoman said."),
    ("2025-08-05", "Ukrainian Prime Minister Yulia Svyrydenko signed the order on Monday."),
    ("2024-06-03", "Ukrainian Prime Minister Denys Shmyhal thanked lenders on Monday."),
    ("2025-09-02", "Ukrainian Defence Minister Denys Shmyhal thanked donors for the shells on Monday."),
    ("2017-10-12", "German Chancellor Angela Merkel and French President Emmanuel Macron called for calm."),
    ("2025-05-20", "German Chancellor Friedrich Merz promised more aid. Chancellor Merz spoke in Berlin on Tuesday."),
    ("2025-06-11", "British Chancellor Rachel Reeves presented her spending plans on Wednesday."),
    ("2021-03-03", "Chancellor Rishi Sunak told Britain's parliament that the scheme would go on until September."),
    ("2025-07-02", "British Prime Minister Keir Starmer and Chancellor Rachel Reeves appeared together on Wednesday."),
    ("2024-01-17", "British Foreign Secretary David Cameron visited Kyiv this month."),
    ("2015-12-02", "British Prime Minister David Cameron urged lawmakers on Wednesday to back the air strikes."),
    ("2025-10-28", "Japanese Prime Minister Sanae Takaichi received the American president in Tokyo on Tuesday."),
    ("2013-07-21", "Japanese Prime Minister Shinzo Abe welcomed the result on Sunday night."),
    ("2025-06-10", "South Korean President Lee Jae-myung spoke with Chinese President Xi Jinping on Tuesday."),
    ("2023-09-05", "Chinese Premier Li Qiang arrived in Jakarta on Tuesday for the summit."),
    ("2019-03-15", "Chinese Premier Li Keqiang defended the growth target on Friday."),
    ("2023-02-18", "Wang Yi, China's top diplomat, met ministers in Munich on Saturday."),
    ("2025-05-08", "Indian Prime Minister Narendra Modi and Pakistani Prime Minister Shehbaz Sharif traded warnings."),
    ("2013-01-20", "Iranian President Mahmoud Ahmadinejad presented the budget on Sunday."),
    ("2015-07-14", "Iranian President Hassan Rouhani hailed the accord, and Foreign "
                   "Minister Mohammad Javad Zarif smiled."),
    ("2025-06-22", "Iran's Supreme Leader Ayatollah Ali Khamenei has not spoken, but "
                   "Foreign Minister Abbas Araghchi has."),
    ("2012-04-18", "Turkish Prime Minister Recep Tayyip Erdogan and President Abdullah Gul attended the ceremony."),
    ("2025-04-18", "Turkish President Recep Tayyip Erdogan hosted the envoys on Friday, and Erdogan thanked them."),
    ("2024-11-20", "Israeli Defence Minister Israel Katz toured the border on Wednesday."),
    ("2024-03-20", "Israeli Foreign Minister Israel Katz summoned the ambassador on Wednesday."),
    ("2023-05-10", "Saudi Crown Prince and Prime Minister Mohammed bin Salman received the delegation."),
    ("2024-05-30", "Qatar's Prime Minister and Foreign Minister Sheikh Mohammed bin "
                   "Abdulrahman Al Thani flew to Cairo."),
    ("2025-03-01", "Syrian President Ahmed al-Sharaa named a committee on Sunday."),
    ("2005-02-14", "French President Jacques Chirac and Prime Minister Jean-Pierre Raffarin condemned the bombing."),
    ("2025-09-30", "French Prime Minister Sebastien Lecornu consulted party leaders on Tuesday."),
    # Other words for the same office.
    ("2023-08-01", "Premier Fumio Kishida of Japan said on Tuesday that the price cap would stay."),
    ("2025-04-02", "Ireland's prime minister, Micheál Martin, said the tariffs were "
                   "regrettable. Taoiseach Martin left."),
    ("2025-06-20", "Premier Narendra Modi of India told the crowd that the line would open soon."),
    ("2022-11-11", "U.S. Treasury Secretary Janet Yellen visited New Delhi on Friday; "
                   "Treasury chief Yellen spoke briefly."),
    # Offices that are over, to come, or held for another.
    ("2025-06-04", "Former Russian Prime Minister Mikhail Kasyanov said on Tuesday that sanctions would bite."),
    ("2025-06-04", "Former US President Joe Biden criticised the deal on Tuesday."),
    ("2024-12-12", "President-elect Donald Trump invited Chinese President Xi Jinping to Washington."),
    ("2024-12-28", "South Korea's acting President Choi Sang-mok ordered an inquiry on Saturday."),
    ("2025-06-04", "The decree was signed in 2009 by then Prime Minister Vladimir Putin, the ministry recalled."),
    ("2025-06-04", "In 2010, Russian Prime Minister Vladimir Putin visited the plant. "
                   "President Putin returned on Tuesday."),
    ("2025-06-04", "As ex-President Dmitry Medvedev wrote on Tuesday, the answer will come."),
    ("2024-08-06", "The late Iranian President Ebrahim Raisi had opposed the clause, a lawmaker said on Monday."),
    ("2025-04-30", "Mark Carney, the future Canadian prime minister, led the Bank of England from 2013 to 2020."),
    ("2025-02-26", "Chancellor-designate Friedrich Merz met the outgoing Chancellor Olaf Scholz in Berlin."),
    ("2024-09-10", "Deputy Prime Minister Angela Rayner of Britain said the homes would be built."),
    ("2025-03-20", "Vice President JD Vance and Secretary of State Marco Rubio joined "
                   "President Donald Trump in the US."),
    ("2015-08-20", "President Carter told reporters in Atlanta on Thursday that the treatment would begin. Carter, the "
                   "former US president Jimmy Carter, is 90."),
    ("2025-01-31", "Interim President Ahmed al-Sharaa of Syria addressed the nation on Thursday."),
    ("2012-05-10", "Dmitry Medvedev, who became Russian prime minister on Tuesday, had been president since 2008."),
    ("2008-05-08", "Vladimir Putin, president until Wednesday, was confirmed as Russian prime minister on Thursday."),
    ("2025-11-05", "Under US President Ronald Reagan the treaty passed the Senate with ease."),
    ("2025-07-17", "Prime Minister Denys Shmyhal of Ukraine resigned this week and was named defence minister."),
    # Two offices, bodies, and titles that only look alike.
    ("2024-12-05", "European Council President Antonio Costa and Commission President Ursula von der Leyen spoke."),
    ("2016-02-19", "Donald Tusk, president of the European Council, met British Prime Minister David Cameron."),
    ("2025-04-25", "Polish Prime Minister Donald Tusk rejected the offer on Friday."),
    ("2022-07-04", "Swiss President Ignazio Cassis, who is also foreign minister, opened the conference in Lugano."),
    ("2024-10-18", "Senate President Valentina Matviyenko flew to Geneva for the assembly of parliaments."),
    ("2025-06-04", "Bank of Russia Governor Elvira Nabiullina and Foreign Minister Sergei Lavrov were not there."),
    ("2025-05-15", "Ontario Premier Doug Ford met Canadian Prime Minister Mark Carney on Thursday."),
    ("2024-05-16", "Dubai's ruler, UAE Prime Minister Mohammed bin Rashid Al Maktoum, received the guests."),
    # Nobody of the list.
    ("2025-06-04", "Special Envoy for Customs Anton Brevik told reporters in Oslo that the fees would fall."),
    ("2025-06-04", "Marovian President Ilko Dastan said on Tuesday that Prime Minister Sela Dastan had his trust."),
    ("2023-04-04", "Prime Minister Jonas Petrov of Ruvenia said on Tuesday that the ferry would sail."),
    ("2025-06-04", "The Velmarian prime minister, Emmanuel Macron-Lutz, said on Tuesday that he would travel."),
    ("2025-06-04", "Club president Mark Rutte said on Tuesday that the stadium in the Netherlands would open."),
    # Written after the rules, to measure them.
    ("2025-09-15", "Prime Minister Sébastien Lecornu met President Emmanuel Macron in Paris on Monday."),
    ("2017-05-15", "French President Emmanuel Macron named Edouard Philippe prime minister on Monday."),
    ("2024-12-30", "Georgian President Salome Zourabichvili refused to leave the palace, while "
                   "President Mikheil Kavelashvili was sworn in."),
    ("2023-09-01", "Saudi King Salman and Prime Minister Mohammed bin Salman received Jordan's King Abdullah."),
    ("2007-11-02", "Russian Prime Minister Viktor Zubkov flew to Minsk on Friday. President Putin stayed in Moscow."),
    ("2013-07-05", "Interim President Adly Mansour of Egypt dissolved the chamber on Friday. "
                   "President Mohammed Morsi was held at a barracks."),
    ("2025-06-01", "In his memoir, Robert Gates writes that Russian Prime Minister Vladimir Putin struck him as cold."),
    ("2025-06-01", "The plant, opened by Prime Minister Vladimir Putin fifteen years ago, is "
                   "to be sold. President Putin approved the sale on Friday."),
    ("2024-06-28", "Slovak President Peter Pellegrini and Prime Minister Robert Fico spoke on "
                   "Friday; Pellegrini, a former prime minister, was calm."),
    ("2025-06-10", "Finnish President Alexander Stubb, prime minister in 2014 and 2015, said "
                   "on Tuesday that Europe must pay."),
    ("2022-09-07", "Foreign Secretary Liz Truss became Britain's prime minister on Tuesday. "
                   "Prime Minister Truss promised help."),
    ("2025-01-22", "The memo was written by Vice President Joe Biden in 2015, when Ukraine asked for help."),
    ("2021-09-29", "Tunisian President Kais Saied named Najla Bouden prime minister on Wednesday."),
    ("2025-10-10", "Peruvian President José Jerí took the oath hours after lawmakers removed President Dina Boluarte."),
    ("2024-03-12", "Haitian Prime Minister Ariel Henry agreed to resign, Guyana's president, "
                   "Irfaan Ali, said on Monday."),
    ("2025-02-20", "Opposition leader Friedrich Merz, who may be Germany's next chancellor, "
                   "spoke with Chancellor Olaf Scholz."),
    ("2016-10-01", "Democratic nominee Hillary Clinton and President Barack Obama campaigned "
                   "in Ohio. Vice President Joe Biden joined."),
    ("2025-07-03", "Dutch Prime Minister Dick Schoof and NATO Secretary General Mark Rutte, "
                   "his predecessor, met in The Hague."),
    ("2023-11-14", "Former Prime Minister David Cameron is Britain's new foreign secretary. "
                   "Foreign Secretary Cameron starts today."),
    ("2025-03-14", "Canada's Prime Minister Mark Carney took office on Friday, ending the "
                   "years of Prime Minister Justin Trudeau."),
    ("2012-03-05", "Prime Minister Vladimir Putin won Russia's presidential election on "
                   "Sunday. President Dmitry Medvedev congratulated him."),
    ("2014-08-11", "Turkish Prime Minister Recep Tayyip Erdogan will be the next president. "
                   "President-elect Erdogan spoke on Sunday."),
    ("2018-04-20", "Cuban President Miguel Diaz-Canel spoke on Friday. President Raul Castro "
                   "had handed over on Thursday."),
    ("2025-05-02", "Secretary of State Marco Rubio will serve as acting national security "
                   "adviser in the US, replacing Mike Waltz."),
    ("2024-07-25", "Acting President Kamala Harris was a slip of the tongue, the senator said; "
                   "US Vice President Harris laughed."),
    ("2025-06-15", "Iraqi President Abdul Latif Rashid and Prime Minister Mohammed Shia al-Sudani urged restraint."),
    ("2025-08-20", "President Volodymyr Zelensky of Ukraine and Chancellor Friedrich Merz "
                   "joined the call; Prime Minister Giorgia Meloni did too."),
    ("2019-12-02", "Spain's acting Prime Minister Pedro Sánchez opened the conference in Madrid on Monday."),
    ("2010-04-12", "Prime Minister Donald Tusk flew to Smolensk after Polish President Lech "
                   "Kaczynski died in the crash."),
    ("2025-06-04", "US President George W. Bush and Russian President Vladimir Putin met in Ljubljana in 2001."),
    ("2025-06-04", "Norvenian President Tilda Orsk and Prime Minister Bram Orsk, her "
                   "brother, opened the bridge. President Orsk spoke first."),
    ("2025-06-04", "Prime Minister Kerem Adal of Tessara resigned on Monday. President "
                   "Adal, as he will be from July, thanked voters."),
    ("2024-11-06", "US Vice President Kamala Harris conceded. President-elect Donald "
                   "Trump said that President Joe Biden had called him."),
    ("2025-03-03", "Former British Prime Minister Boris Johnson and Foreign Secretary "
                   "David Lammy disagreed on Monday."),
    ("2019-07-25", "Boris Johnson, the British prime minister, spoke with Irish Prime "
                   "Minister Leo Varadkar on Thursday."),
    ("2022-02-24", "Chinese Foreign Minister Wang Yi and State Councilor Wang Yi are one "
                   "and the same, the spokeswoman explained."),
    ("2015-03-18", "Israeli Prime Minister and Foreign Minister Benjamin Netanyahu won the vote on Tuesday."),
    ("2020-04-06", "Japanese Prime Minister Shinzo Abe and US President Donald Trump agreed by phone on Monday."),
    ("2025-06-30", "Senator John Kerry was the nominee in 2004; President George W. Bush beat him in Ohio."),
    ("2016-07-13", "Home Secretary Theresa May will be Britain's prime minister by "
                   "Wednesday evening; Prime Minister David Cameron goes at five."),
    ("2018-05-10", "President Vladimir Putin of Russia named Dmitry Medvedev prime "
                   "minister again on Tuesday. Prime Minister Medvedev named his cabinet."),
    ("2021-08-16", "Afghan President Ashraf Ghani fled on Sunday, and Abdullah Abdullah "
                   "called him the former president."),
    ("2025-05-30", "King Felipe VI of Spain and Prime Minister Pedro Sánchez greeted Pope Leo XIV."),
    ("2010-08-31", "German Chancellor Angela Merkel and Finance Minister Wolfgang "
                   "Schäuble defended the rescue on Tuesday."),
    ("2025-10-01", "Defense Secretary Pete Hegseth, who now calls himself secretary of "
                   "war, addressed generals in the US on Tuesday."),
    ("2023-12-15", "The president of the European Commission, Ursula von der Leyen, once "
                   "Germany's defence minister, spoke."),
    ("2025-06-04", "Governor Xavier Milek and President Javier Milei of Argentina walked in together."),
    ("2025-08-01", "Vice President William Ruto was a rival of Kenyan President Uhuru "
                   "Kenyatta in those years, the book says."),
    ("2024-09-24", "Sri Lanka's President Anura Kumara Dissanayake named Harini "
                   "Amarasuriya prime minister on Tuesday."),
    ("2014-06-01", "Egypt's field marshal Abdel Fattah al-Sisi won the vote; Interim "
                   "President Adly Mansour will hand over."),
    ("2025-06-04", "Secretary of State Brad Raffensperger of Georgia testified in Atlanta on Tuesday."),
    ("2025-06-04", "Prime Minister Modi spoke in Patna. Indian President Droupadi Murmu was in Delhi."),
    ("2022-10-24", "Prime Minister-designate Rishi Sunak will meet King Charles on "
                   "Tuesday. Prime Minister Liz Truss leaves in the morning in Britain."),
    ("2023-01-10", "Bolsonaro supporters shouted 'President Bolsonaro' as Brazilian "
                   "police marched them off on Sunday."),
    ("2009-05-05", "\"Prime Minister Putin and I agree on this,\" Russian President Dmitry Medvedev said on Tuesday."),
    ("2025-06-04", "Israel's foreign minister, Gideon Saar, and its president, Isaac "
                   "Herzog, met Vice President JD Vance of the US."),
    ("2011-10-10", "Yulia Tymoshenko, Ukraine's prime minister until last year, was "
                   "sentenced on Tuesday while President Viktor Yanukovich was abroad."),
    ("2025-02-14", "Prime Minister Bart De Wever of Belgium and his foreign minister, Maxime Prevot, flew to Munich."),
    ("2024-01-15", "Taiwan's Vice President Lai Ching-te won Saturday's election. "
                   "President-elect Lai takes office in May; President Tsai Ing-wen congratulated him."),
    ("2025-12-01", "Andriy Yermak, President Volodymyr Zelensky's chief of staff until "
                   "Friday, was not on the plane to Miami."),
)  # fmt: skip

CONFLICTS: tuple[tuple[str, str, str], ...] = (
    ("2025-03-11", "Russian Prime Minister Vladimir Putin told officials on Monday that gas would flow. "
                   "President Putin gave no date.", "Russian Prime Minister"),
    ("2024-02-01", "Russian Prime Minister Vladimir Putin said on Wednesday that the harvest was good.",
     "Russian Prime Minister"),
    ("2025-06-10", "Russian President Mikhail Mishustin opened the forum on Tuesday.", "Russian President"),
    ("2023-06-14", "French Prime Minister Emmanuel Macron said the law would pass.", "French Prime Minister"),
    ("2019-04-09", "French Prime Minister Emmanuel Macron welcomed the delegation on Tuesday.",
     "French Prime Minister"),
    ("2025-06-05", "German President Friedrich Merz flew to Washington on Thursday.", "German President"),
    ("2015-06-08", "German President Angela Merkel received the guests at the castle on Monday.", "German President"),
    ("2024-03-15", "Turkish Prime Minister Recep Tayyip Erdogan said on Friday that the vote would be fair. President "
                   "Erdogan spoke in Ankara.", "Turkish Prime Minister"),
    ("2023-10-18", "Ukrainian Prime Minister Volodymyr Zelensky asked for more shells on Wednesday.",
     "Ukrainian Prime Minister"),
    ("2025-02-03", "Ukrainian President Denys Shmyhal asked for more shells on Monday.", "Ukrainian President"),
    ("2022-09-21", "Indian President Narendra Modi told the assembly that the season of war was over.",
     "Indian President"),
    ("2024-07-10", "Indian President Narendra Modi arrived in Vienna on Wednesday.", "Indian President"),
    ("2025-05-14", "British President Keir Starmer welcomed the accord on Wednesday.", "British President"),
    ("2021-11-02", "US Prime Minister Joe Biden spoke in Glasgow on Tuesday.", "US Prime Minister"),
    ("2025-06-24", "Iranian President Abbas Araghchi said on Tuesday that the site was hit.", "Iranian President"),
    ("2016-01-17", "Iranian Prime Minister Hassan Rouhani hailed the day on Sunday.", "Iranian Prime Minister"),
    ("2024-06-18", "Chinese Prime Minister Xi Jinping received the visitors on Tuesday.", "Chinese Prime Minister"),
    ("2024-06-18", "Chinese President Li Qiang received the visitors in Perth on Tuesday.", "Chinese President"),
    ("2025-11-03", "Japanese President Sanae Takaichi promised a reply on Monday.", "Japanese President"),
    ("2025-04-15", "Israeli President Benjamin Netanyahu rejected the offer on Tuesday.", "Israeli President"),
    ("2025-04-15", "Israeli Prime Minister Isaac Herzog rejected the offer on Tuesday.", "Israeli Prime Minister"),
    ("2025-06-04", "Ukrainian Foreign Minister Dmytro Kuleba said on Tuesday that talks would go on.",
     "Ukrainian Foreign Minister"),
    ("2025-08-12", "US President Joe Biden said on Monday that the tariffs would stay.", "US President"),
    ("2025-09-02", "German Chancellor Olaf Scholz said on Monday that the tanks would be sent.", "German Chancellor"),
    ("2024-11-12", "British Prime Minister Rishi Sunak said on Monday that the base would close.",
     "British Prime Minister"),
    ("2025-06-17", "Russian Defence Minister Sergei Shoigu flew to Pyongyang on Tuesday.", "Russian Defence Minister"),
    ("2024-02-20", "Egyptian Prime Minister Abdel Fattah el-Sisi received the envoys on Tuesday.",
     "Egyptian Prime Minister"),
    ("2023-03-07", "South Korean Prime Minister Yoon Suk Yeol defended the plan on Tuesday.",
     "South Korean Prime Minister"),
    ("2018-03-20", "French President Edouard Philippe said on Tuesday that trains would run.", "French President"),
    ("2025-05-06", "Pakistani President Shehbaz Sharif said on Tuesday that the army was ready.",
     "Pakistani President"),
    ("2025-06-04", "Marovian President Ilko Dastan left for Oslo on Tuesday. Iceland's Prime Minister Tova Renn "
                   "stayed. President Renn of Iceland will follow on Friday.", "Iceland's Prime Minister"),
    ("2025-06-04", "Belarusian Prime Minister Alexander Lukashenko said on Tuesday that the "
                   "border was calm.", "Belarusian Prime Minister"),
    ("2024-04-10", "Hungarian President Viktor Orban spoke in Brussels on Wednesday.", "Hungarian President"),
    ("2023-05-05", "Italian President Giorgia Meloni received her guest in Rome on Friday.", "Italian President"),
    ("2022-10-12", "Mexican Prime Minister Andres Manuel Lopez Obrador rejected the claim on "
                   "Wednesday.", "Mexican Prime Minister"),
    ("2025-09-10", "Polish President Donald Tusk said on Wednesday that drones had crossed the "
                   "border.", "Polish President"),
    ("2021-12-10", "Brazilian Prime Minister Jair Bolsonaro said on Friday that he would not "
                   "be vaccinated.", "Brazilian Prime Minister"),
    ("2025-05-15", "Ukrainian Defence Minister Oleksii Reznikov said on Thursday that shells "
                   "were on their way.", "Ukrainian Defence Minister"),
    ("2010-06-20", "Russian President Vladimir Putin visited the shipyard on Sunday. Prime "
                   "Minister Putin spoke to workers.", "Russian President"),
    ("2025-11-20", "Canadian Prime Minister Justin Trudeau said on Wednesday that talks had "
                   "resumed.", "Canadian Prime Minister"),
    ("2019-02-20", "British President Theresa May flew to Brussels on Wednesday.", "British President"),
    ("2025-06-04", "Vladimir Putin, the Russian prime minister, said on Tuesday that he "
                   "would answer. President Putin gave no details.", "Russian prime minister"),
    ("2025-06-04", "Emmanuel Macron, the French prime minister, said on Tuesday that he "
                   "would answer.", "French prime minister"),
    ("2024-05-08", "Spanish Foreign Minister Pedro Sanchez, said on Wednesday that the "
                   "vote was near.", "Spanish Foreign Minister"),
    ("2023-08-08", "Greek President Kyriakos Mitsotakis thanked the pilots on Tuesday.", "Greek President"),
    ("2020-10-10", "Armenian President Nikol Pashinyan said on Saturday that the truce "
                   "was broken.", "Armenian President"),
    ("2022-03-16", "Polish Prime Minister Andrzej Duda said on Wednesday that the jets "
                   "would be sent.", "Polish Prime Minister"),
)  # fmt: skip
