"""Which articles count as English."""

import pytest

from dragoman.readers.layout.language import foreign_language, is_prose

FOREIGN = {
    "de": "Die beiden Gesandten unterzeichneten den Text am Morgen, wie ihre Gastgeber mitteilten. Über die Grenze "
    "wurde nicht gesprochen. Die nächste Runde soll im Frühjahr stattfinden, wenn beide Regierungen zustimmen.",
    "es": "Los dos enviados firmaron el texto de madrugada, según dijeron sus anfitriones. No se habló de la frontera. "
    "La próxima ronda tendrá lugar en primavera si los dos gobiernos están de acuerdo con la fecha propuesta.",
    "ru": "Два посланника подписали текст на рассвете, сообщили принимающие. О границе речи не было. Следующий раунд "
    "должен пройти весной, если оба правительства согласятся на предложенную дату и место встречи в столице.",
}


@pytest.mark.parametrize("code", FOREIGN)
def test_other_languages_are_recognised(code: str) -> None:
    """A paragraph in another language is told from English."""
    assert foreign_language(FOREIGN[code]) == code


@pytest.mark.parametrize(
    "body",
    [
        "The two envoys signed the text at dawn, their hosts said. Nobody spoke of the border. " * 3,
        "Vienna. " * 60,
        FOREIGN["de"][:60],
        "The envoy said at dawn: “" + FOREIGN["es"][:110] + "” He then left for the airport, where reporters waited.",
        "Andriy Shevchenko, Oleh Kovalenko, Dmytro Bondar and Serhiy Tkachuk sat opposite Mikhail Orlov, "
        "Igor Sokolov, Pavel Lebedev, Nikolai Kozlov and Aleksandr Novikov; Mehmet Yilmaz, Ahmet Demir and "
        "Hakan Kaya took the chair.",
    ],
    ids=["plain", "one word", "short", "foreign quotation", "names"],
)
def test_english_is_not_turned_away(body: str) -> None:
    """English with foreign names and quotations in it, and texts too short to tell, are let through."""
    assert foreign_language(body) is None


def test_prose_is_told_from_lists() -> None:
    """A long run of words without articles and prepositions is no prose."""
    assert is_prose("The envoys signed the text at dawn, as their hosts had said. " * 5)
    assert not is_prose("daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin\n" * 20)
