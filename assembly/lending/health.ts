/**
 * Where a loan of any number of collaterals and debts is liquidated as one asset moves, and its health.
 *
 *     Σ L_i·q_i·p_i = Σ d_j·p_j      p_k = (D_other − W_other) / (L_k·q_k − d_k)
 *
 * The moving asset may stand on both sides. Sums are compensated: a large balanced book keeps its small difference.
 *
 * @source Derived from H = 1 with one price free; H as in Aave v3, aave-v3-origin,
 * `GenericLogic.calculateUserAccountData`.
 */
import {LoanRow, OK} from '../abi';
import {roundingError} from '../math/sums';

const ETA: f64 = 1.1102230246251565e-16; // 2^-53
const SLACK: f64 = 1.001;

/**
 * Fills `price`, `errorBound`, `health` and `direction`.
 *
 * Error in η = 2^-53, inputs within 2η: a leg's value w·q·p is off by 8η of itself, the moving leg's grip w·q by 5η,
 * each compensated sum by 2η of its result; the quotient's error is (Δowed + price·Δgrip)/(grip − Δgrip) + 1η.
 */
export function loanPrice(loan: LoanRow): void {
  let owed = 0.0; // −Σ w·q·p of the legs that stand still
  let owedRest = 0.0;
  let owedSize = 0.0;
  let grip = 0.0; // Σ w·q of the moving asset
  let gripRest = 0.0;
  let gripSize = 0.0;
  let covered = 0.0; // Σ over collaterals
  let coveredRest = 0.0;
  let debt = 0.0; // Σ over debts
  let debtRest = 0.0;

  for (let leg = 0; leg < loan.legs; leg++) {
    const at = <usize>leg << 3;
    const weighted = load<f64>(loan.weights + at) * load<f64>(loan.quantities + at);
    const value = weighted * load<f64>(loan.prices + at);
    if (load<i32>(loan.assets + (<usize>leg << 2)) == loan.moving) {
      const sum = grip + weighted;
      gripRest += roundingError(grip, weighted, sum);
      gripSize += Math.abs(weighted);
      grip = sum;
    } else {
      const sum = owed - value;
      owedRest += roundingError(owed, -value, sum);
      owedSize += Math.abs(value);
      owed = sum;
    }
    if (value < 0.0) {
      const sum = debt - value;
      debtRest += roundingError(debt, -value, sum);
      debt = sum;
    } else {
      const sum = covered + value;
      coveredRest += roundingError(covered, value, sum);
      covered = sum;
    }
  }

  owed += owedRest;
  grip += gripRest;
  debt += debtRest;
  const price = owed / grip;
  const owedBound = SLACK * ETA * (8.0 * owedSize + 2.0 * Math.abs(owed));
  const gripBound = SLACK * ETA * (5.0 * gripSize + 2.0 * Math.abs(grip));
  const some = price > 0.0 && price < Infinity;

  loan.price = some ? price : NaN;
  loan.errorBound = quotientBound(price, owed, owedBound, grip, gripBound);
  loan.health = debt > 0.0 ? (covered + coveredRest) / debt : NaN;
  loan.direction = grip > 0.0 ? 1 : grip < 0.0 ? -1 : 0;
  loan.status = OK;
}

/** 0 where there surely is no positive price, infinity where the doubles cannot tell. */
function quotientBound(price: f64, owed: f64, owedBound: f64, grip: f64, gripBound: f64): f64 {
  const room = Math.abs(grip) - gripBound;
  if (grip == 0.0 && gripBound == 0.0) return 0.0; // the asset stands on neither side
  if (!(room > 0.0)) return Infinity;
  if (price > 0.0) return SLACK * ((owedBound + price * gripBound) / room + price * ETA);
  return Math.abs(owed) > owedBound ? 0.0 : Infinity;
}
