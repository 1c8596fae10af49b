import base from './web-test-runner.config.mjs';
import {writeFileSync} from 'node:fs';
export default {...base, rootDir:'/work/main', reporters:[...base.reporters, {onTestRunFinished({sessions}){
 const rows=[]; 
 for(const s of sessions){ let fails=[]; const walk=(x,p)=>{for(const t of x?.tests??[]){ if(!t.passed&&!t.skipped) fails.push(p+' > '+t.name+' :: '+(t.error?.message??'')+'\n'+(t.error?.stack??''));} for(const u of x?.suites??[]) walk(u,p+' > '+u.name)}; walk(s.testResults,'');
  const sum=(x)=> (x?.tests??[]).reduce((a,t)=>a+(t.duration??0),0)+(x?.suites??[]).reduce((a,u)=>a+sum(u),0);
  rows.push({f:s.testFile.replace('/work/main/',''), d:Math.round(sum(s.testResults)), fails, passed:s.passed, errors:s.errors});}
 writeFileSync('/tmp/wtr-timed.json', JSON.stringify(rows,null,1));}}]};
