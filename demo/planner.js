import '../src/define.ts';

const loan = document.querySelector('#loan-calculator');
loan.collaterals = [{asset: 'WETH', quantity: '12', price: '1874.89'}];
loan.debts = [{asset: 'USDC', quantity: '14000', price: '1'}];
