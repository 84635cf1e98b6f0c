"""The people of the practice bank: its staff, whose credentials the sign-in screen shows, and its customers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Member:
    """A member of the practice bank's staff. Nothing here is secret: it opens the practice bank only."""

    role: str
    name: str
    email: str
    password: str


STAFF = (
    Member("teller", "Tom Reed", "tom@northgate.example", "practice teller"),
    Member("supervisor", "Sara Lind", "sara@northgate.example", "practice supervisor"),
    Member("auditor", "Aki Mori", "aki@northgate.example", "practice auditor"),
    Member("administrator", "Ada Kovac", "ada@northgate.example", "practice administrator"),
)

EMPLOYERS = ("Harbour Logistics", "Northgate Clinic", "Bluewater Foods", "Kestrel Engineering")
LANDLORDS = ("Quayside Homes", "Elm Street Lettings")

CUSTOMERS = (
    "Amara Okafor", "Jürgen Müller", "Zoë Lambert", "Mei-Ling Chen", "Carlos Peña", "Ingrid Sørensen",
    "Tomasz Wójcik", "Aoife Byrne", "Rahul Deshmukh", "Fatima Zahra Alaoui", "Sean O’Neill", "Lucía Fernández",
    "Hiroshi Tanaka", "Nia Williams", "Björn Lindqvist", "Anaïs Dupont", "Piotr Kowalski", "Leila Haddad",
    "Dmitri Volkov", "Grace Mwangi", "Emre Yıldız", "Chloe Bennett", "João Carvalho", "Siobhán Murphy", "Ravi Iyer",
    "Elena Petrova", "Kwame Mensah", "Hannah Schmidt", "Noah Fischer", "Olivia Rossi", "Mateo Silva", "Yuki Sato",
    "Sofia Papadopoulos", "Liam Walsh", "Ayşe Demir", "Marek Novák", "Ines Gomes", "Oscar Nilsson", "Tariq Aziz",
    "Beatrix van Dijk", "Samuel Osei", "Clara Weiss", "Viktor Horváth", "Maria Silva", "Daniel Cohen", "Priya Nair",
    "Gabriel Moreau", "Freya Jensen", "Ibrahim Diallo", "Eva Králová", "Lars Eriksson", "Rosa Martínez",
    "Peter Brandt", "Minh Nguyen",
)  # fmt: skip
