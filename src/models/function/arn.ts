/** Where a run is, in AWS's names. */
export const REGION = 'us-east-1';
export const ACCOUNT = '123456789012';
export const FUNCTION_NAME = 'orders';
export const FUNCTION_ARN = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${FUNCTION_NAME}`;
