"""The notes and coins in circulation, for each currency that a bank can be set up with.

Each line names the central bank (or the mint) that issues them and says what its current issue is. Worth is in minor
units. *Seldom* are those that still pass but that a teller is not expected to hold or to pay out by choice: what is
no longer issued and still legal tender, and the notes or coins of which few exist. Where one worth is both a note
and a coin, it is told once, as what is mostly used.
"""

from dataclasses import dataclass
from typing import Final

from teller.bank.money import Currency


@dataclass(frozen=True, slots=True)
class Circulation:
    """What a central bank has out: notes and coins by worth, and which of them are seldom seen."""

    notes: tuple[int, ...]
    coins: tuple[int, ...]
    seldom: tuple[int, ...] = ()


_CENT: Final = 1
_SERIES: Final = (1, 2, 5)

ISSUED: Final[dict[Currency, Circulation]] = {
    # European Central Bank: Europa series; 500 is no longer issued and stays legal tender, 200 is rare at a counter.
    Currency("EUR", 2): Circulation(
        (500_00, 200_00, 100_00, 50_00, 20_00, 10_00, 5_00), (2_00, 1_00, 50, 20, 10, 5, 2, _CENT), (500_00, 200_00)
    ),
    # Federal Reserve, United States Mint: the dollar is a note far more often than a coin.
    Currency("USD", 2): Circulation(
        (100_00, 50_00, 20_00, 10_00, 5_00, 2_00, 1_00), (50, 25, 10, 5, _CENT), (2_00, 50)
    ),
    # Bank of England, The Royal Mint. A coin of 5 pounds is a keepsake.
    Currency("GBP", 2): Circulation((50_00, 20_00, 10_00, 5_00), (2_00, 1_00, 50, 20, 10, 5, 2, _CENT)),
    # Swiss National Bank, Swissmint: ninth series.
    Currency("CHF", 2): Circulation(
        (1000_00, 200_00, 100_00, 50_00, 20_00, 10_00), (5_00, 2_00, 1_00, 50, 20, 10, 5), (1000_00,)
    ),
    # People's Bank of China: fifth series; the coins of 1, 2 and 5 fen are legal tender and few.
    Currency("CNY", 2): Circulation(
        (100_00, 50_00, 20_00, 10_00, 5_00), (1_00, 50, 10, 5, 2, _CENT), (5, 2, _CENT)
    ),
    # Reserve Bank of India: Mahatma Gandhi (New) series; 2000 rupees is withdrawn, 50 paise the smallest coin.
    Currency("INR", 2): Circulation(
        (500_00, 200_00, 100_00, 50_00, 20_00, 10_00), (5_00, 2_00, 1_00, 50), (50,)
    ),
    # Bank of Japan, Japan Mint: the note of 2000 yen is rare.
    Currency("JPY", 0): Circulation((10_000, 5_000, 2_000, 1_000), (500, 100, 50, 10, 5, 1), (2_000,)),
    # Bank of Korea: 1 and 5 won have not been struck for use since 1992.
    Currency("KRW", 0): Circulation((50_000, 10_000, 5_000, 1_000), (500, 100, 50, 10)),
    # Central Bank of Kuwait: sixth series; 1 fils is no longer struck.
    Currency("KWD", 3): Circulation((20_000, 10_000, 5_000, 1_000, 500, 250), (100, 50, 20, 10, 5)),
    # Central Bank of Bahrain: fourth series; 500 fils is mostly the note of half a dinar.
    Currency("BHD", 3): Circulation((20_000, 10_000, 5_000, 1_000, 500), (100, 50, 25, 10, 5)),
    # Banque Centrale de Tunisie: 5 dinars is a note and a coin; 5 millimes is the smallest coin, and rare.
    Currency("TND", 3): Circulation(
        (50_000, 20_000, 10_000, 5_000), (2_000, 1_000, 500, 200, 100, 50, 20, 10, 5), (5,)
    ),
    # Central Bank of Nigeria: the coins of 2 and 1 naira and 50 kobo are legal tender and few.
    Currency("NGN", 2): Circulation(
        (1000_00, 500_00, 200_00, 100_00, 50_00, 20_00, 10_00, 5_00), (2_00, 1_00, 50), (2_00, 1_00, 50)
    ),
    # Central Bank of Kenya: notes of 2019, coins of 2018; older coins of 40 shillings and 50 cents still pass.
    Currency("KES", 2): Circulation(
        (1000_00, 500_00, 200_00, 100_00, 50_00), (40_00, 20_00, 10_00, 5_00, 1_00, 50), (40_00, 50)
    ),
    # South African Reserve Bank: series of 2023; 5 cents and less are no longer struck, and cash is rounded to 10.
    Currency("ZAR", 2): Circulation((200_00, 100_00, 50_00, 20_00, 10_00), (5_00, 2_00, 1_00, 50, 20, 10)),
    # Banco Central do Brasil: second family; 1 centavo is no longer struck and stays legal tender.
    Currency("BRL", 2): Circulation(
        (200_00, 100_00, 50_00, 20_00, 10_00, 5_00, 2_00), (1_00, 50, 25, 10, 5, _CENT), (200_00, _CENT)
    ),
    # Banco de México: family G; 20 pesos is becoming a coin; 10 centavos is the smallest that is struck.
    Currency("MXN", 2): Circulation(
        (1000_00, 500_00, 200_00, 100_00, 50_00), (20_00, 10_00, 5_00, 2_00, 1_00, 50, 20, 10), (1000_00,)
    ),
    # Narodowy Bank Polski: rulers of Poland.
    Currency("PLN", 2): Circulation(
        (500_00, 200_00, 100_00, 50_00, 20_00, 10_00), (5_00, 2_00, 1_00, 50, 20, 10, 5, 2, _CENT), (500_00,)
    ),
    # Sveriges Riksbank: notes of 2015, coins of 2016; no öre.
    Currency("SEK", 2): Circulation(
        (1000_00, 500_00, 200_00, 100_00, 50_00, 20_00), (10_00, 5_00, 2_00, 1_00), (1000_00,)
    ),
    # Norges Bank: eighth series; no øre.
    Currency("NOK", 2): Circulation(
        (1000_00, 500_00, 200_00, 100_00, 50_00), (20_00, 10_00, 5_00, 1_00), (1000_00,)
    ),
    # Danmarks Nationalbank: 1000 kroner ceased to be legal tender in 2025; 50 øre is the smallest coin.
    Currency("DKK", 2): Circulation((500_00, 200_00, 100_00, 50_00), (20_00, 10_00, 5_00, 2_00, 1_00, 50)),
    # Česká národní banka: no haléře.
    Currency("CZK", 2): Circulation(
        (5000_00, 2000_00, 1000_00, 500_00, 200_00, 100_00), (50_00, 20_00, 10_00, 5_00, 2_00, 1_00), (5000_00,)
    ),
    # Reserve Bank of Australia, Royal Australian Mint: 1 and 2 cents were withdrawn in 1992.
    Currency("AUD", 2): Circulation((100_00, 50_00, 20_00, 10_00, 5_00), (2_00, 1_00, 50, 20, 10, 5)),
    # Bank of Canada, Royal Canadian Mint: the penny was withdrawn in 2013, the half dollar is rare.
    Currency("CAD", 2): Circulation((100_00, 50_00, 20_00, 10_00, 5_00), (2_00, 1_00, 50, 25, 10, 5), (50,)),
    # Monetary Authority of Singapore: portrait series; 10,000 and 1000 are no longer issued and stay legal tender.
    Currency("SGD", 2): Circulation(
        (10_000_00, 1000_00, 100_00, 50_00, 10_00, 5_00, 2_00), (1_00, 50, 20, 10, 5), (10_000_00, 1000_00)
    ),
}  # fmt: skip


def series(currency: Currency) -> Circulation:
    """A made-up 1-2-5 series for any other currency: coins from one minor unit, notes from five major ones to 500, or
    to 50,000 where the major unit is the smallest there is.
    """
    coins = [step * 10**power for power in range(currency.digits) for step in _SERIES]
    coins += [step * currency.unit for step in (1, 2)]
    powers = (1, 2) if currency.digits else (1, 2, 3, 4)
    notes = [5 * currency.unit, *(step * 10**power * currency.unit for power in powers for step in _SERIES)]
    return Circulation(tuple(sorted(notes, reverse=True)), tuple(sorted(coins, reverse=True)))
