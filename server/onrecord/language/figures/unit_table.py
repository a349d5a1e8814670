"""The units of measure, one to a row: `name | dimension | size | words | symbols | metric prefixes`.

The size counts the dimension's base unit: a mile is 1609.344 of length. Words are read in any case and with an s, symbols as
they stand ("MW" is not "mW"); tokens are parted by spaces, and those of a symbol must touch in the prose. `=C` must touch its
number too ("40C"), `*A` is read with a prefix alone ("mA"). A unit may have more than one row.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

UNIT_TABLE: Final = """
second | time | 1 | second, sec | secs | m µ μ n
minute | time | 60 | minute, min | mins |
hour | time | 3600 | hour, hr | hrs, h |
day | time | 86400 | day | |
week | time | 604800 | week, wk | |
fortnight | time | 1209600 | fortnight | |
month | time | 2629746 | month | |
quarter | time | 7889238 | | |
year | time | 31556952 | year, yr | yrs |
decade | time | 315569520 | decade | |
century | time | 3155695200 | century, centuries | |
metre | length | 1 | metre, meter | m | k d c m µ μ n p a
inch | length | 0.0254 | inch, inches | ″, =in |
foot | length | 0.3048 | foot, feet, ft | ′ |
yard | length | 0.9144 | yard, yd | |
mile | length | 1609.344 | mile | mi |
nautical mile | length | 1852 | nautical mile | nmi |
light year | length | 9.4607e15 | light year, light - year | |
square metre | area | 1 | square metre, square meter, sq m, sq . m, sqm | m², m 2, m ^ 2 |
square centimetre | area | 0.0001 | square centimetre, square centimeter, sq cm | cm², cm 2, cm ^ 2 |
square kilometre | area | 1e6 | square kilometre, square kilometer, sq km, sqkm | km², km 2, km ^ 2 |
square foot | area | 0.09290304 | square foot, square feet, sq ft, sq . ft | ft², ft 2 |
square yard | area | 0.83612736 | square yard, sq yd | |
square mile | area | 2589988.11 | square mile, sq mi, sq mile | |
hectare | area | 10000 | hectare | ha |
acre | area | 4046.8564 | acre | |
litre | volume | 0.001 | litre, liter | l, L | d c m
cubic metre | volume | 1 | cubic metre, cubic meter | m³, m 3, m ^ 3 |
cubic kilometre | volume | 1e9 | cubic kilometre, cubic kilometer | km³, km 3, km ^ 3 |
cubic centimetre | volume | 1e-6 | cubic centimetre, cubic centimeter | cc, cm³, cm 3, cm ^ 3 |
cubic foot | volume | 0.0283168 | cubic foot, cubic feet, cu ft | |
cubic inch | volume | 1.6387e-5 | cubic inch, cubic inches | |
pint | volume | 0.000568261 | pint | |
gallon | volume | 0.00454609 | gallon | gal |
barrel | volume | 0.158987295 | barrel | bbl |
cup | volume | 0.000236588 | cup | |
tablespoon | volume | 1.47868e-5 | tablespoon, tbsp | |
teaspoon | volume | 4.92892e-6 | teaspoon, tsp | |
gram | mass | 0.001 | gram, gramme | g, gs | k m µ μ
microgram | mass | 1e-9 | | mcg |
kilogram | mass | 1 | kilo | |
tonne | mass | 1000 | tonne, metric ton | =t |
ton | mass | 1016.0469 | ton | |
pound | mass | 0.45359237 | pound | lb, lbs |
ounce | mass | 0.028349523 | ounce | oz |
stone | mass | 6.35029318 | | stone, =st |
carat | mass | 0.0002 | carat | |
kiloton | yield | 1e3 | kiloton | kt |
megaton | yield | 1e6 | megaton | |
degree celsius | temperature | 1 | degree celsius, degrees celsius, degree centigrade, degrees centigrade | ° C, ℃, =C |
degree celsius | temperature | 1 | degree c, degrees c, celsius, ° celsius | |
degree fahrenheit | temperature | 0.5555556 | degree fahrenheit, degrees fahrenheit | ° F, ℉, =F |
degree fahrenheit | temperature | 0.5555556 | degree f, degrees f, degrees farenheit, fahrenheit, ° fahrenheit | |
kelvin | temperature | 1 | kelvin | |
degree | angle | 1 | degree, deg | ° |
kilometre per hour | speed | 0.2777778 | kilometre per hour, kilometres per hour, kilometre an hour | km / h, kmh, kph |
kilometre per hour | speed | 0.2777778 | kilometer per hour, kilometers per hour, kilometres an hour, kilometers an hour | |
metre per second | speed | 1 | metre per second, metres per second, meter per second, meters per second | m / s |
metre per second | speed | 1 | metre a second, metres a second, meter a second, meters a second | |
kilometre per second | speed | 1000 | kilometre per second, kilometres per second | km / s |
kilometre per second | speed | 1000 | kilometer per second, kilometers per second | |
mile per hour | speed | 0.44704 | mile per hour, miles per hour, mile an hour, miles an hour | mph |
knot | speed | 0.5144444 | knot | kn |
mile per gallon | economy | 1 | mile per gallon, miles per gallon, mile to the gallon, miles to the gallon | mpg |
watt | power | 1 | watt | W | k M G T
horsepower | power | 745.7 | horsepower | hp, HP |
brake horsepower | power | 745.7 | brake horsepower | bhp |
watt hour | energy | 3600 | watt hour, watt - hour | Wh | k M G T
joule | energy | 1 | joule | *J | k M G
electronvolt | energy | 1.602e-19 | electronvolt, electron volt | eV | k M G T
calorie | energy | 4.184 | calorie | |
kilocalorie | energy | 4184 | kilocalorie | kcal |
foot pound-force | torque | 1.355818 | | lb - ft, ft - lb |
newton metre | torque | 1 | newton metre, newton meter | Nm |
newton | force | 1 | newton | *N | k
volt | voltage | 1 | volt | =V | k m
ampere | current | 1 | ampere, amp | *A | m
ampere per square centimetre | current density | 10000 | | A / cm 2 |
hertz | frequency | 1 | hertz | Hz | k M G
revolution per minute | frequency | 0.01666667 | | rpm |
pascal | pressure | 1 | pascal | Pa | h k M G
bar | pressure | 100000 | | bar |
pound per square inch | pressure | 6894.757 | | psi |
kilopound per square inch | pressure | 6894757 | | ksi |
decibel | level | 1 | decibel | dB |
bit | data | 1 | bit | | k M G
byte | data | 8 | byte | *B | k K M G T P
pixel | count | 1 | pixel | |
megapixel | count | 1e6 | megapixel | |
parts-per-million | concentration | 1e-6 | parts per million | ppm |
parts-per-billion | concentration | 1e-9 | parts per billion | ppb |
basis point | share | 0.0001 | basis point | bps |
"""
PREFIXES: Final[Mapping[str, tuple[str, float]]] = {
    "a": ("atto", 1e-18),
    "p": ("pico", 1e-12),
    "n": ("nano", 1e-9),
    "µ": ("micro", 1e-6),
    "μ": ("micro", 1e-6),
    "m": ("milli", 1e-3),
    "c": ("centi", 1e-2),
    "d": ("deci", 1e-1),
    "h": ("hecto", 1e2),
    "k": ("kilo", 1e3),
    "K": ("kilo", 1e3),
    "M": ("mega", 1e6),
    "G": ("giga", 1e9),
    "T": ("tera", 1e12),
    "P": ("peta", 1e15),
}
