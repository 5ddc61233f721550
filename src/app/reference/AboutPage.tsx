import { Suspense, use } from 'react';
import { knownFacts } from '../../aws/facts';
import { loadEveryModel } from '../../models';
import { Part } from '../../reference/about/Part';
import { Sources } from '../../reference/about/Sources';
import { WhatItIs } from '../../reference/about/WhatItIs';
import { DocumentPage } from '../DocumentPage';
import { lazyPage } from '../lazyPart';
import { openAssumption, openCase } from './openInSandbox';

// They ask every model, and a page about Redrive can be read without any.
const Assumptions = lazyPage(async () => {
  const [{ Assumptions }] = await Promise.all([
    import('../../reference/about/Assumptions'),
    loadEveryModel(),
  ]);
  return Assumptions;
});
const Conformance = lazyPage(async () => {
  const [{ Conformance }] = await Promise.all([
    import('../../reference/about/Conformance'),
    loadEveryModel(),
  ]);
  return Conformance;
});

/** What Redrive rests on. */
export function AboutPage() {
  const facts = use(knownFacts());
  return (
    <DocumentPage
      title="About Redrive"
      says="What it is, what it assumes, how it compares with AWS, and where all of it is from."
    >
      <WhatItIs />
      <Part
        name="What it assumes"
        intro="AWS does not document everything. Each of these is a setting of the sandbox, with the value that it has unless you change it."
      >
        <Suspense fallback={<p>Loading the models.</p>}>
          <Assumptions facts={facts} onChange={openAssumption} />
        </Suspense>
      </Part>
      <Part
        name="How it compares with AWS"
        intro="Behaviour that was recorded on AWS, or that its documentation tells in figures. Each case is run here, on this page, and compared field by field: by the same cases as Redrive’s tests."
      >
        <Suspense fallback={<p>Loading the recorded cases.</p>}>
          <Conformance onOpen={openCase} />
        </Suspense>
      </Part>
      <Part
        name="Where it is from"
        intro="The sources of every number and behaviour, with the date or version that was read."
      >
        {facts ? <Sources facts={facts} /> : <p>They could not be loaded. Are you offline?</p>}
      </Part>
    </DocumentPage>
  );
}
