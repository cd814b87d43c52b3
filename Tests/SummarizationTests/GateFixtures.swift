import NewsModel
import Summarization

/// What the gate finds of a sentence about an event, a line each.
func gateFindings(_ sentence: String, of event: [Article]) -> [String] {
  Gate(Event(cluster: cluster(event), articles: event)).verdict(on: sentence).findings.map {
    "\($0.rule.rawValue): \($0.detail)"
  }
}

/// Two reports of one earthquake.
let quake = [
  article(
    "quake-a", "Earthquake kills 27 in southern Peru",
    """
    An earthquake of magnitude 6.9 killed 27 people in southern Peru on Tuesday, officials and the U.S. Geological Survey said.

    The quake hit about 45 km west of the town of Camara and damaged 1,200 homes.

    Schools in the region will stay closed until Friday, Governor Elena Petrović said.

    There was no tsunami warning, the civil defence agency said.

    "We felt the house swing from side to side. I took my two daughters and ran to the hills," said Rosa Quispe, a market trader.
    """, outlet: "harbour-post"),
  article(
    "quake-b", "Peru quake: eight children among the dead",
    """
    Eight children died when a school in Camara collapsed, the health ministry said.

    Foreign minister Tomas Brill asked the United Nations and the United States for help on Monday.

    A bridge on the road to Osk was damaged, and 120,000 people were without electricity.

    The ship Meridian 4 is bringing water to Camara, and its captain has been told to hurry.

    The damage comes to 24 billion taka, or Rs 18,500 crore, an insurer in Dhaka said.
    """, outlet: "coast-daily"),
]

/// Two reports of one meeting of a bank.
let rates = [
  article(
    "rates-a", "Bank of Arden raises rates to 4.75 percent",
    """
    The Bank of Arden raised its benchmark interest rate to 4.75 percent on Tuesday, its second rise since October.

    Inflation slowed to 5.2 percent in January from 5.6 percent in December, the statistics office said.

    Governor Noor Shah denied that Karavia had asked Tessen for a loan of 50 million naira.

    No payment data were affected by the outage at the bank, according to the company Veltron.

    Opposition leader Jack Poole refused to blame the Liberals and called the rise "reckless and late".
    """, outlet: "harbour-post"),
  article(
    "rates-b", "Arden's former minister acquitted as rates rise",
    """
    Former minister Ana Varga was acquitted of fraud on Tuesday by a court in Vellport, where the bank has its seat.

    Veltron reported a net profit of $1.42 billion and said it would cut 1,200 jobs in Vellport.

    Poole, Varga and Lowe sat in the front row when the governor spoke about wages and prices.

    The error was not discovered until 3 May, a spokeswoman for the bank said.
    """, outlet: "coast-daily"),
]

/// A report of one election and of those who stood in it.
let runoff = [
  article(
    "runoff-a", "Delgado elected mayor of Port Ashby",
    """
    Rosa Delgado, a former public defender, has been elected mayor of Port Ashby, the first woman to hold the office.

    The Democrat won 52 percent of the vote in the run-off on Monday and promised that a fifth of the homes would be for nurses.

    The clerks switched to candles in the dark and cancelled nothing.

    Her rival Curtis Hale conceded shortly before midnight at the Grand Harbor Hotel.

    "The people have spoken, and I wish her well," he told supporters.

    He had borrowed 6.3 million crowns from the Norland Bank to pay for his campaign.

    Hale accused Mayor Leonard Fisk of fraud last month, and Fisk flew from Osk to Vellport two years ago.

    Delgado disagreed with the council and may cut the budget of the police, her brother Luis said.

    Luis Delgado taught law in Osk until 1956 and moved to Vellport in 1962 after a heart attack.

    An auditor asked whether there is money left in the pension fund of the city.

    The count ended at 18:22 on Monday, and 26 people were taken to hospital because of the heat.

    The Democrats paid 112 helpers and the Republicans 47.

    An aide offered help with the ballots in April, but the council turned it down.

    A clerk was jailed for nine years in March. The clerk had pleaded guilty to 14 counts of theft at the court in Vellport.

    Volunteer Ines Calder, a 19-year-old from Osk, helped at the polls.

    The ballots were not insured against theft, and the members of the council declined to comment.
    """, outlet: "harbour-post")
]
