"""Invented sentences of the kind the program reads, the same at every run.

The closeness of the stored model to the published one is measured on them.
"""

from random import Random

_TEMPLATES = (
    "{leader} spoke by {means} with {leader} of {country} on {day}, at the request of {country}.",
    "{leader} and {leader} discussed {matter}, {matter} and {matter}.",
    "The two sides agreed to continue {work} on {matter} in the coming {span}.",
    "{leader} stressed that {country} remains committed to {matter}, and warned of {answer}.",
    "The {office} expressed deep concern about {threat} near the border of {country}.",
    "{leader} said: “We do not accept {threat}; it is neither legal nor wise.”",
    "In reply, {leader} denied {threat} and pointed to {threat} by {country}.",
    "They exchanged views on {matter} ahead of the {meeting} in {city} on {day}.",
    "More than {number} people, among them {number} children, were affected by {threat}.",
    "Trade between {country} and {country} grew by {number} percent, to {number} billion dollars.",
    "Q: Did {leader} raise {matter}, and what was the answer?",
    "MODERATOR: Thank you. {leader}, over to you for a few words about {matter}.",
    "SENIOR OFFICIAL: I wouldn’t put it that way; the {meeting} was {tone} and lasted {span}.",
    "The conversation was {tone}, and it touched on {matter}.",
    "No decision was taken on {matter}, but the {office} will report to both presidents by {day}.",
    "{leader} congratulated {country} on the anniversary of {matter} and wished them well.",
    "The parties signed a memorandum on {matter} (see annex {number}, section {number}).",
    "* {matter}: {leader} proposed {work}; {country} will respond within {span}",
    "If {threat} continues, {country} and its allies will answer with {answer}.",
    "{leader} thanked {leader} for the warm welcome in {city} and invited him to {country}.",
    "It was noted that {threat} runs counter to {matter} and must not be repeated.",
    "Readout of the {meeting} between {leader} and {leader}",
    "Specialists from both countries will meet in {city} to begin {work} on {matter}.",
    "The {office} added that reports of {threat} were “absurd” and “invented from start to end”.",
    "Water levels in the river fell {number} centimetres this year; farmers asked for {work}.",
    "Before the {meeting}, journalists were told about {matter}, {number} prisoners and {threat}.",
    "She recalled the promise made in {city} in {number} and asked that it be kept.",
    "Our {office} has no intention of {work}, and we have said so publicly, repeatedly, calmly.",
    "Why now? Because {threat} has made {matter} the first task of every government here.",
    "Nothing is agreed until everything is agreed, {leader} told {leader} by {means}.",
)
_WORDS = {
    "leader": (
        "President Adisa|the Prime Minister|Foreign Minister Lindqvist|Mr Okafor|Ms. Tanaka|"
        "Secretary Reyes|the Chancellor|King Idris|Lt. Gen. Marsh|Ambassador Petrova|"
        "President Xu Wen|the Taoiseach|Vladimir Sokolov|John Whitfield|Sheikh Nasser|"
        "Chairwoman Dubois|Special Envoy Haile|Dr. Kowalczyk|the Holy Father|Premier Singh"
    ),
    "country": (
        "Norland|the United Republic|Ukraine|the Russian Federation|the United States|China|"
        "the European Union|Brazil|Japan|Kenya|Türkiye|Saudi Arabia|India|Canada|Georgia|"
        "the Kingdom of Arven|Israel|Iran|the Baltic states|Kazakhstan|Afghanistan|Mexico"
    ),
    "means": "secure video|telephone|letter|courier|an open line|a back channel",
    "day": (
        "7 March 2019|Monday|Jan. 9|the 21st of June|10:30 a.m. EST|Thursday evening|"
        "2020-05-14|the eve of the summit|next Tuesday|December 31"
    ),
    "matter": (
        "strategic stability|arms control|fishing rights|the exchange of prisoners|climate|"
        "cyber security and ransomware|grain exports|sovereignty and territorial integrity|"
        "the Minsk agreements|vaccines|natural gas transit|nuclear safeguards|missile defence|"
        "free navigation|human rights|visas for students|border crossings|tariffs on steel|"
        "the dam on the upper river|counter-terrorism|an investment treaty|rail links|"
        "the ceasefire|humanitarian corridors|satellite launches|culture and language|debt relief"
    ),
    "threat": (
        "the build-up of troops|the shelling of villages|provocations|attacks on hospitals|"
        "illegal fishing|sanctions without cause|the expansion of a military bloc|espionage|"
        "disinformation|an unprovoked invasion|the seizure of two ships|interference in elections|"
        "the deployment of missiles|discrimination against minorities|drought|a blockade"
    ),
    "answer": (
        "swift and severe costs|strong economic measures|further talks|military assistance|"
        "a complaint to the Security Council|regret|countermeasures of a technical kind|silence"
    ),
    "work": (
        "consultations|joint exercises|negotiations|a working group|inspections|mediation|"
        "a survey of the river|drafting legal guarantees|cooperation|an independent inquiry"
    ),
    "span": "two hours|weeks|ten days|the new year|several months|a decade|forty minutes",
    "office": "White House|Kremlin|Ministry|press service|Office of the President|Secretariat",
    "meeting": "summit|call|working lunch|plenary|ministerial|trilateral talks|briefing",
    "city": "Geneva|Kyiv|Moscow|Port Salis|Washington|Beijing|Addis Ababa|Vienna|Reykjavík",
    "number": "3|17|40|100,000|2.5|1,204|1999|36|seven|0.8|twelve|2014",
    "tone": "frank|constructive|businesslike|difficult|brief and cordial|not easy|substantive",
}


def sentences(count: int, seed: int = 1) -> list[str]:
    """`count` sentences, each template as often as the others."""
    choice = Random(seed)
    words = {name: told.split("|") for name, told in _WORDS.items()}
    made = []
    for number in range(count):
        text = _TEMPLATES[number % len(_TEMPLATES)]
        for name, among in words.items():
            while f"{{{name}}}" in text:
                text = text.replace(f"{{{name}}}", choice.choice(among), 1)
        made.append(text[0].upper() + text[1:])
    return made
