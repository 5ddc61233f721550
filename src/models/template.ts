import type { FilterCriteria } from './setting';

/**
 * A value of a CloudFormation or SAM template, as plain data. Intrinsic functions are written in
 * full, as in JSON: `{ 'Fn::GetAtt': ['Queue', 'Arn'] }`.
 */
export type TemplateValue =
  | string
  | number
  | boolean
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue };

/** One resource of a template. */
export type TemplateResource = {
  /** Its type at AWS: `AWS::SQS::Queue`. */
  readonly Type: string;
  readonly Properties: Readonly<Record<string, TemplateValue>>;
};

/** Settings as a template that AWS SAM deploys: what differs from AWS's defaults, and its frame. */
export interface Template {
  /** By logical id: letters and digits. */
  readonly resources: Readonly<Record<string, TemplateResource>>;
  /** One sentence for each setting that a template cannot express. */
  readonly leftOut: readonly string[];
}

/** An attribute of another resource. */
export function getAtt(resource: string, attribute: string): TemplateValue {
  return { 'Fn::GetAtt': [resource, attribute] };
}

/** What CloudFormation takes for another resource: its name, address or ARN. */
export function ref(resource: string): TemplateValue {
  return { Ref: resource };
}

/** The entries whose value is there: what is undefined is left to AWS's default. */
export function present(
  properties: Readonly<Record<string, TemplateValue | undefined>>,
): Readonly<Record<string, TemplateValue>> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, TemplateValue] => {
      const [, value] = entry;
      return value !== undefined;
    }),
  );
}

/** A value, or nothing where it is AWS's default. */
export function unless<Value extends TemplateValue>(
  value: Value,
  { default: byDefault }: { readonly default: Value },
): Value | undefined {
  return value === byDefault ? undefined : value;
}

/** The filter of a mapping; nothing where there is none. */
export function filterCriteria(criteria: FilterCriteria | null): TemplateValue | undefined {
  if (criteria === null || criteria.Filters.length === 0) return undefined;
  return { Filters: criteria.Filters.map(({ Pattern }) => ({ Pattern })) };
}
