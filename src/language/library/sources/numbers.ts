/**
 * `numbers` in Python.
 *
 * @module
 */

/** Source of the module. */
export const NUMBERS_SOURCE = String.raw`
from abc import ABC as _ABC
from decimal import Decimal as _Decimal
from fractions import Fraction as _Fraction


class Number(_ABC):
    __hash__ = None


class Complex(Number):
    pass


class Real(Complex):
    pass


class Rational(Real):
    @property
    def numerator(self):
        raise NotImplementedError

    @property
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Complex.register(complex)
Real.register(float)
Rational.register(_Fraction)
Integral.register(int)
Number.register(_Decimal)
`;
