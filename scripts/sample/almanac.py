"""Days and clock times: the sources name them relatively (`{day-1}`, `{date+12}`, `07:40`), this module fills them in."""

import re
from datetime import date, datetime, timedelta, timezone

WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split(),
    "ja": "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日".split(),
}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    "ja": [f"{n}月" for n in range(1, 13)],
}
DAY_AND_MONTH = {"de": "{d}. {m}", "es": "{d} de {m}", "ja": "{m}{d}日"}
WRITTEN = {
    "en": "{d} {m} {y}, {clock}", "de": "{d}. {m} {y}, {clock} Uhr", "fr": "{d} {m} {y} à {clock}",
    "es": "{d} de {m} de {y}, {clock}", "ar": "{d} {m} {y} - {clock}", "ja": "{y}年{m}{d}日 {clock}",
}
ENGLISH_SHORT_DAYS = [name[:3] for name in WEEKDAYS["en"]]
ENGLISH_SHORT_MONTHS = [name[:3] for name in MONTHS["en"]]
TOKEN = re.compile(r"\{(day|date|year|month)([+-]\d+)?\}")


def fill(text, day, language):
    """Replaces `{day-1}` by a weekday, `{date+12}` by a day and month, `{month}` and `{year}` by themselves."""

    def value(match):
        moment = day + timedelta(days=int(match[2] or 0))
        month = MONTHS[language][moment.month - 1]
        if match[1] == "day":
            return WEEKDAYS[language][moment.weekday()]
        if match[1] == "date":
            return DAY_AND_MONTH.get(language, "{d} {m}").format(d=moment.day, m=month)
        return month if match[1] == "month" else str(moment.year)

    return TOKEN.sub(value, text)


def instant(day, clock, offset_hours):
    """`clock` is `HH:MM`, `HH:MM:SS` or, on another day, `HH:MM+40` (days after)."""
    clock, _, later = clock.partition("+")
    parts = [int(part) for part in clock.split(":")]
    zone = timezone(timedelta(hours=offset_hours))
    start = datetime(day.year, day.month, day.day, *parts, tzinfo=zone)
    return start + timedelta(days=int(later or 0))


def utc(moment):
    """RFC 3339 in UTC, as the lake writes instants."""
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def rfc822(moment):
    zone = moment.strftime("%z")
    return (f"{ENGLISH_SHORT_DAYS[moment.weekday()]}, {moment.day:02} {ENGLISH_SHORT_MONTHS[moment.month - 1]} "
            f"{moment.year} {moment:%H:%M:%S} {zone}")


def written(moment, language):
    """The way an outlet prints it for readers."""
    return WRITTEN[language].format(
        d=moment.day, m=MONTHS[language][moment.month - 1], y=moment.year, clock=f"{moment:%H:%M}")


def parse_day(text):
    return date.fromisoformat(text)
